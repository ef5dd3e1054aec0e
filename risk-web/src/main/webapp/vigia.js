/*
 * Vigía in a payer's browser (docs/sessions.md). It notes a device id of its own making in this site's storage, a
 * fingerprint of a few plain traits, languages, time zone and screen, posts them, and gets a session's id that the
 * merchant's server passes on as radar_options[session].
 *
 *   <script src="https://vigia.example/vigia.js" data-key="pk_live_…"></script>
 *   <input type="hidden" name="radar_session" data-vigia-session>
 */
(function () {
  'use strict';

  var STORAGE = 'vigia_device';
  var me = document.currentScript;
  var home = me ? new URL(me.src).origin : location.origin;
  var opened = {};

  function random() {
    var bytes = crypto.getRandomValues(new Uint8Array(16));
    return 'dev_' + Array.prototype.map.call(bytes, function (b) { return ('0' + b.toString(16)).slice(-2); }).join('');
  }

  function stored() {
    try { return localStorage.getItem(STORAGE); } catch (refused) { return null; }
  }

  function cookie() {
    var found = document.cookie.match(/(?:^|; )vigia_device=(dev_[0-9a-f]{32})/);
    return found && found[1];
  }

  /* Kept in this site's storage and in a cookie of this site, so that either alone is enough. */
  function device() {
    var known = stored() || cookie();
    var id = /^dev_[0-9a-f]{32}$/.test(known || '') ? known : random();
    try { localStorage.setItem(STORAGE, id); } catch (refused) { /* the cookie is left */ }
    document.cookie = STORAGE + '=' + id + ';path=/;max-age=31536000;samesite=lax'
      + (location.protocol === 'https:' ? ';secure' : '');
    return id;
  }

  function traits() {
    var zone = '';
    try { zone = Intl.DateTimeFormat().resolvedOptions().timeZone || ''; } catch (old) { /* unknown */ }
    return {
      languages: (navigator.languages || [navigator.language || '']).slice(0, 10).join(',').slice(0, 200),
      time_zone: zone,
      screen: [screen.width, screen.height, screen.colorDepth, window.devicePixelRatio || 1].join('x')
    };
  }

  /* 128 bits by the mixing of MurmurHash3: not secret, just the same for the same traits on every page. */
  function hash(text) {
    var h = [0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93];
    for (var i = 0; i < text.length; i++) {
      for (var k = 0; k < 4; k++) {
        h[k] = Math.imul(h[k] ^ text.charCodeAt(i) ^ h[(k + 1) & 3], 0x85ebca6b + 2 * k);
        h[k] = (h[k] << 13 | h[k] >>> 19) >>> 0;
      }
    }
    return h.map(function (part) {
      part ^= part >>> 16;
      part = Math.imul(part, 0xc2b2ae35);
      return ('0000000' + ((part ^ part >>> 13) >>> 0).toString(16)).slice(-8);
    }).join('');
  }

  function fingerprint(seen) {
    return hash([
      navigator.userAgent, navigator.platform, seen.languages, seen.time_zone, seen.screen,
      navigator.hardwareConcurrency, navigator.deviceMemory, navigator.maxTouchPoints
    ].join('|'));
  }

  function open(key) {
    var seen = traits();
    var form = new URLSearchParams(seen);
    form.set('device_id', device());
    form.set('browser_fingerprint', fingerprint(seen));
    return fetch(home + '/v1/radar/sessions', {
      method: 'POST', body: form, credentials: 'omit', headers: { Authorization: 'Bearer ' + key }
    }).then(function (response) {
      return response.json().then(function (answer) {
        if (!response.ok) { throw new Error(answer.error ? answer.error.message : 'HTTP ' + response.status); }
        return answer.id;
      });
    });
  }

  /* The session of this page, opened once; after a failure the next call tries again. */
  function session(key) {
    var wanted = key || (me && me.getAttribute('data-key'));
    if (!wanted) { return Promise.reject(new Error('Vigia needs a publishable key')); }
    if (!opened[wanted]) {
      opened[wanted] = open(wanted);
      opened[wanted].catch(function () { delete opened[wanted]; });
    }
    return opened[wanted];
  }

  function fill() {
    session().then(function (id) {
      document.querySelectorAll('[data-vigia-session]').forEach(function (field) { field.value = id; });
    }, function (failure) { console.warn('Vigia: no session: ' + failure.message); });
  }

  window.Vigia = { session: session };
  if (me && me.getAttribute('data-key')) {
    if (document.readyState === 'loading') { document.addEventListener('DOMContentLoaded', fill); } else { fill(); }
  }
})();
