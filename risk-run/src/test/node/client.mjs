// Stripe's SDK, as merchants have it, and plain HTTP beside it where the SDK would hide what is asked for.
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { randomBytes, randomInt } from 'node:crypto';
import assert from 'node:assert/strict';

export const SDK = process.env.STRIPE_PACKAGE ?? 'stripe23';
export const { default: Stripe } = await import(SDK);
export const demo = JSON.parse(readFileSync(`${process.env.VIGIA_HOME ?? '.risk'}/demo.json`, 'utf8'));
export const base = new URL(process.env.VIGIA_URL ?? demo.base_url);

/** A client with this key, which tries again what met another change, as merchants' do. */
export function client(key = demo.sk_test, options = {}) {
  return new Stripe(key, {
    host: base.hostname,
    port: base.port || 80,
    protocol: base.protocol.replace(':', ''),
    telemetry: false,
    ...options,
  });
}

export const stripe = client();

/** One request as it is written: nothing is encoded, added or followed. */
export function raw(method, path, { key = demo.sk_test, body, headers = {} } = {}) {
  return new Promise((resolve, reject) => {
    const sent = { ...headers };
    if (key) sent.Authorization ??= `Bearer ${key}`;
    if (body !== undefined) {
      sent['Content-Type'] ??= 'application/x-www-form-urlencoded';
      sent['Content-Length'] = Buffer.byteLength(body);
    }
    const call = request({ host: base.hostname, port: base.port || 80, method, path, headers: sent }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8');
        let json = null;
        try {
          json = JSON.parse(text);
        } catch {
          // whoever asks for json then finds none
        }
        resolve({ status: answer.statusCode, headers: answer.headers, text, json });
      });
    });
    call.on('error', reject);
    call.end(body);
  });
}

/** The error that a call is refused with; fails if it is not refused. */
export async function refused(promise, type, expected = {}) {
  let answer;
  try {
    answer = await promise;
  } catch (error) {
    assert.equal(error.type, type, `${error.type}: ${error.message}`);
    for (const [name, value] of Object.entries(expected)) {
      if (value instanceof RegExp) assert.match(String(error[name]), value);
      else assert.equal(error[name], value, `${name} of "${error.message}"`);
    }
    assert.match(error.requestId ?? '', /^req_/);
    return error;
  }
  assert.fail(`not refused: ${JSON.stringify(answer).slice(0, 300)}`);
}

export const word = (beginning = 'w') => beginning + randomBytes(6).toString('hex');
export const email = () => `${word('payer')}@example.com`;

/** A card number that nobody has used yet and that passes its check digit. */
export function cardNumber() {
  const digits = '411111' + String(randomInt(1e9)).padStart(9, '0');
  let sum = 0;
  [...digits].reverse().forEach((digit, at) => {
    const twice = Number(digit) * (at % 2 === 0 ? 2 : 1);
    sum += twice > 9 ? twice - 9 : twice;
  });
  return digits + ((10 - (sum % 10)) % 10);
}

export const newCard = (number = cardNumber()) => ({ number, exp_month: 12, exp_year: 2034, cvc: '123' });

/** A payment by card, confirmed with its creation; what differs from the usual is told. */
export function pay(change = {}, options = undefined) {
  return stripe.paymentIntents.create(
    { amount: 5_000_000, currency: 'cop', confirm: true, payment_method: 'pm_card_visa', expand: ['latest_charge'], ...withoutMethod(change) },
    ...(options ? [options] : []),
  );
}

function withoutMethod(change) {
  return change.payment_method_data ? { payment_method: undefined, ...change } : change;
}

/** A payment whose payer and card nobody has seen before. */
export function payAsNew(change = {}) {
  return pay({
    payment_method_data: { type: 'card', card: newCard(), billing_details: { email: email(), name: 'Ana Ruiz' } },
    ...change,
  });
}

/** What a question answers once it answers something; asked again for a while. */
export async function eventually(ask, what, milliseconds = 15_000) {
  const until = Date.now() + milliseconds;
  for (;;) {
    const found = await ask();
    if (found) return found;
    if (Date.now() > until) assert.fail(`not within ${milliseconds} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

/** That an object has these members, be they null. */
export function has(object, names) {
  const missing = names.split(/[\s,]+/).filter((name) => name && !(name in object));
  assert.deepEqual(missing, [], `missing in ${object.object} ${object.id}`);
}

export const seconds = () => Math.floor(Date.now() / 1000);
