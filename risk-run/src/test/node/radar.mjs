// wire.md 8, 15: lists, reviews, rules, decisions.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { client, demo, email, has, newCard, pay, payAsNew, raw, refused, seconds, stripe, word } from './client.mjs';

const lists = stripe.radar.valueLists;
const items = stripe.radar.valueListItems;

test('the life of a list', async () => {
  const alias = word('a');
  const made = await lists.create({ alias, name: 'VIPs', item_type: 'email', metadata: { a: 'b' } });
  has(made, 'id object alias created created_by item_type list_items livemode metadata name');
  assert.match(made.id, /^rsl_/);
  assert.deepEqual([made.object, made.list_items.object, made.list_items.url, made.list_items.has_more],
    ['radar.value_list', 'list', `/v1/radar/value_list_items?value_list=${made.id}`, false]);
  const item = await items.create({ value_list: made.id, value: 'ana@example.com' });
  has(item, 'id object created created_by livemode value value_list');
  assert.match(item.id, /^rsli_/);
  assert.deepEqual([item.object, item.value, item.value_list], ['radar.value_list_item', 'ana@example.com', made.id]);
  await refused(items.create({ value_list: made.id, value: 'ANA@example.com' }), 'StripeInvalidRequestError', { statusCode: 400, message: /already exists/ });
  await refused(items.create({ value_list: made.id, value: 'no mail' }), 'StripeInvalidRequestError', { statusCode: 400, param: 'value' });
  assert.equal((await lists.list({ alias })).data[0].id, made.id);
  assert.ok((await lists.list({ contains: 'ana@example.com' })).data.some((each) => each.id === made.id));
  assert.equal((await items.list({ value_list: made.id, value: 'ana' })).data.length, 1);
  assert.equal((await items.list({ value_list: made.id, created: { gt: seconds() + 60 } })).data.length, 0);
  assert.equal((await items.retrieve(item.id)).value, 'ana@example.com');
  const changed = await lists.update(made.id, { name: 'Others', alias: `${alias}_2`, metadata: { c: 'd' } });
  assert.deepEqual([changed.name, changed.alias, changed.metadata.a, changed.metadata.c], ['Others', `${alias}_2`, 'b', 'd']);
  await refused(lists.update(made.id, { item_type: 'string' }), 'StripeInvalidRequestError', { param: 'item_type' });
  await refused(lists.create({ alias: `${alias}_2`, name: 'x' }), 'StripeInvalidRequestError', { statusCode: 400, param: 'alias' });
  await refused(items.list(), 'StripeInvalidRequestError', { param: 'value_list' });
  assert.deepEqual([(await items.del(item.id)).deleted, (await lists.del(made.id)).deleted], [true, true]);
  await refused(lists.retrieve(made.id), 'StripeInvalidRequestError', { statusCode: 404 });
});

test('deleting a list deletes its items', async () => {
  const made = await lists.create({ alias: word('a'), name: 'x' });
  assert.equal(made.item_type, 'string');
  const item = await items.create({ value_list: made.id, value: 'v' });
  const stub = await lists.del(made.id);
  assert.deepEqual({ id: stub.id, object: stub.object, deleted: stub.deleted }, { id: made.id, object: 'radar.value_list', deleted: true });
  await refused(items.retrieve(item.id), 'StripeInvalidRequestError', { statusCode: 404 });
});

for (const item_type of ['account', 'card_bin', 'card_fingerprint', 'case_sensitive_string', 'country', 'crypto_fingerprint', 'customer_id', 'email', 'ip_address',
  'sepa_debit_fingerprint', 'string', 'us_bank_account_fingerprint']) {
  test(`lists hold ${item_type}`, async () => {
    const value = { card_bin: '424242', country: 'CO', email: 'a@b.co', ip_address: '1.2.3.4', customer_id: 'cus_1', account: 'acct_1' }[item_type] ?? 'Abc';
    const made = await lists.create({ alias: word('a'), name: 'x', item_type });
    assert.equal(made.item_type, item_type);
    assert.equal((await items.create({ value_list: made.id, value })).value.toLowerCase(), value.toLowerCase());
    await lists.del(made.id);
  });
}

test('default lists are there and stay', async () => {
  for (const alias of ['email_blocklist', 'card_fingerprint_blocklist', 'customer_id_blocklist', 'client_ip_address_blocklist', 'card_country_blocklist',
    'card_bin_blocklist', 'client_ip_country_blocklist', 'email_domain_blocklist', 'charge_description_blocklist', 'email_allowlist', 'card_fingerprint_allowlist']) {
    const found = (await lists.list({ alias })).data;
    assert.equal(found.length, 1, alias);
    if (alias === 'email_blocklist') {
      await refused(lists.del(found[0].id), 'StripeInvalidRequestError', { statusCode: 400 });
      await refused(lists.update(found[0].id, { name: 'mine' }), 'StripeInvalidRequestError', { statusCode: 400 });
    }
  }
});

test('whoever is on a block list is blocked, and paid again when off it', async () => {
  const payer = email();
  const list = (await lists.list({ alias: 'email_blocklist' })).data[0];
  const item = await items.create({ value_list: list.id, value: payer });
  const attempt = () => pay({ receipt_email: payer, payment_method_data: { type: 'card', card: newCard() } });
  const error = await refused(attempt(), 'StripeCardError', { code: 'card_declined', decline_code: 'fraudulent' });
  const charge = await stripe.charges.retrieve(error.raw.charge);
  assert.deepEqual([charge.outcome.type, charge.outcome.reason, charge.outcome.rule, charge.outcome.network_status, charge.outcome.risk_level],
    ['blocked', 'blocklist', 'block_if_in_blocklist', 'not_sent_to_network', 'normal']);
  await items.del(item.id);
  assert.equal((await attempt()).status, 'succeeded');
});

test('an allow list lets a risky payer through, with the level as assessed', async () => {
  const payer = email();
  const list = (await lists.list({ alias: 'email_allowlist' })).data[0];
  const item = await items.create({ value_list: list.id, value: payer });
  const paid = await pay({ payment_method: 'pm_card_riskLevelHighest', receipt_email: payer });
  assert.deepEqual([paid.status, paid.latest_charge.outcome.type, paid.latest_charge.outcome.risk_level], ['succeeded', 'authorized', 'highest']);
  await items.del(item.id);
});

test('rules as code: made, matched, switched off, deleted; a list in use stays', async () => {
  const list = await lists.create({ alias: word('l'), name: 'x', item_type: 'email' });
  const device = word('d');
  const rules = (method, path, body) => raw(method, `/v1/radar/rules${path}`, { body });
  const made = await rules('POST', '', `action=block&predicate=${encodeURIComponent(`:device_id: = '${device}' or :email: in @${list.alias}`)}`);
  assert.equal(made.status, 200, made.text);
  const rule = made.json;
  await refused(lists.del(list.id), 'StripeInvalidRequestError', { statusCode: 400 });
  const attempt = () => payAsNew({ risk_context: { device_id: device } });
  const error = await refused(attempt(), 'StripeCardError', { decline_code: 'fraudulent' });
  const charge = await stripe.charges.retrieve(error.raw.charge, { expand: ['outcome.rule'] });
  assert.deepEqual([charge.outcome.reason, charge.outcome.rule.id, charge.outcome.rule.action], ['rule', rule.id, 'block']);
  assert.equal((await rules('POST', `/${rule.id}/disable`, '')).status, 200);
  assert.equal((await attempt()).status, 'succeeded');
  assert.equal((await rules('POST', `/${rule.id}/enable`, '')).status, 200);
  assert.equal((await rules('GET', `/${rule.id}`)).json.id, rule.id);
  assert.equal((await rules('GET', '?limit=100')).json.object, 'list');
  assert.equal((await rules('DELETE', `/${rule.id}`)).json.deleted, true);
  assert.equal((await attempt()).status, 'succeeded');
  assert.equal((await rules('POST', '', 'action=block&predicate=%3Anonsense%3A+%3D+1')).status, 400);
  const lint = await raw('POST', '/v1/radar/rules/lint', { body: 'rule=Block+if+%3Anonsense%3A+%3D+1' });
  assert.ok([200, 400].includes(lint.status), lint.text);
  await lists.del(list.id);
});

test('a review is listed, approved once, and told to whoever asks', async () => {
  const paid = await pay({ payment_method: 'pm_card_riskLevelElevated' });
  assert.equal(paid.review, paid.latest_charge.review);
  const review = await stripe.reviews.retrieve(paid.review, { expand: ['charge', 'payment_intent'] });
  has(review, 'id object billing_zip charge closed_reason created ip_address ip_address_location livemode open opened_reason payment_intent reason session');
  assert.deepEqual([review.open, review.opened_reason, review.reason, review.closed_reason, review.charge.id, review.payment_intent.id], [true, 'rule', 'rule', null, paid.latest_charge.id, paid.id]);
  assert.ok((await stripe.reviews.list({ limit: 100 })).data.some((each) => each.id === paid.review));
  const approved = await stripe.reviews.approve(paid.review);
  assert.deepEqual([approved.open, approved.closed_reason, approved.reason], [false, 'approved', 'approved']);
  assert.ok(!(await stripe.reviews.list({ limit: 100 })).data.some((each) => each.id === paid.review));
  await refused(stripe.reviews.approve(paid.review), 'StripeInvalidRequestError', { statusCode: 400 });
});

test('refunds and cancellations close a review', async () => {
  const refundedPayment = await pay({ payment_method: 'pm_card_riskLevelElevated' });
  await stripe.refunds.create({ payment_intent: refundedPayment.id });
  assert.equal((await stripe.reviews.retrieve(refundedPayment.review)).closed_reason, 'refunded');
  const held = await pay({ payment_method: 'pm_card_riskLevelElevated', capture_method: 'manual' });
  assert.deepEqual([held.status, typeof held.review], ['requires_capture', 'string']);
  assert.equal((await stripe.reviews.approve(held.review)).closed_reason, 'approved');
  assert.equal((await stripe.paymentIntents.retrieve(held.id)).status, 'requires_capture');
  const canceled = await pay({ payment_method: 'pm_card_riskLevelElevated', capture_method: 'manual' });
  await stripe.paymentIntents.cancel(canceled.id);
  assert.equal((await stripe.reviews.retrieve(canceled.review)).closed_reason, 'canceled');
});

test('a decision tells all that it saw', async () => {
  const paid = await payAsNew({ risk_context: { ip: '190.26.0.1', device_id: word('d') } });
  const decision = await raw('GET', `/v1/radar/decisions/${paid.latest_charge.decision}`);
  assert.equal(decision.status, 200, decision.text);
  has(decision.json, 'id object facts counter_answers contributions matched_rules model_version risk_score risk_level outcome took_micros');
  assert.equal(decision.json.facts.ip_address, '190.26.0.1');
});

test('a browser session is opened with a publishable key and named in a payment', async () => {
  const session = await raw('POST', '/v1/radar/sessions', { key: demo.pk_test, body: 'device_id=browser-1' });
  assert.ok([200, 400].includes(session.status), session.text);
  if (session.status === 200) {
    assert.match(session.json.id, /^rse_/);
    assert.equal((await payAsNew({ radar_options: { session: session.json.id } })).status, 'succeeded');
  }
  const script = await raw('GET', '/vigia.js', { key: null });
  assert.equal(script.status, 200);
});

test('lists of the modes are apart', async () => {
  const live = client(demo.sk_live);
  const [ours, theirs] = [(await lists.list({ alias: 'email_blocklist' })).data[0], (await live.radar.valueLists.list({ alias: 'email_blocklist' })).data[0]];
  assert.notEqual(ours.id, theirs.id);
  await refused(live.radar.valueListItems.list({ value_list: ours.id }), 'StripeInvalidRequestError', { statusCode: 404 });
});
