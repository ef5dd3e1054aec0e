// wire.md 3.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { client, demo, pay, raw, refused, stripe, word } from './client.mjs';

test('the same key answers the same bytes again', async () => {
  const key = word('k');
  const send = () => raw('POST', '/v1/customers', { body: 'name=Ana', headers: { 'Idempotency-Key': key } });
  const first = await send();
  const second = await send();
  assert.equal(first.headers['idempotent-replayed'], undefined);
  assert.equal(second.headers['idempotent-replayed'], 'true');
  assert.equal(second.text, first.text);
  assert.equal(second.headers['idempotency-key'], key);
  assert.notEqual(second.headers['request-id'], first.headers['request-id']);
});

test('a decline is answered again, and made once', async () => {
  const customer = await stripe.customers.create({});
  const idempotencyKey = word('k');
  const attempt = () => pay({ payment_method: 'pm_card_chargeDeclined', customer: customer.id }, { idempotencyKey });
  const first = await refused(attempt(), 'StripeCardError', { statusCode: 402 });
  const second = await refused(attempt(), 'StripeCardError', { statusCode: 402 });
  assert.equal(second.raw.payment_intent.id, first.raw.payment_intent.id);
  assert.equal(second.headers['idempotent-replayed'], 'true');
  assert.equal((await stripe.charges.list({ customer: customer.id })).data.length, 1);
});

test('other parameters or another endpoint are refused', async () => {
  const idempotencyKey = word('k');
  await stripe.customers.create({ name: 'a' }, { idempotencyKey });
  await refused(stripe.customers.create({ name: 'b' }, { idempotencyKey }), 'StripeIdempotencyError', { statusCode: 400,
    message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${idempotencyKey}' if you meant to execute a different request.` });
  await refused(stripe.paymentIntents.create({ amount: 1, currency: 'usd' }, { idempotencyKey }), 'StripeIdempotencyError', { statusCode: 400, message: /for the same endpoint/ });
});

test('a refused request leaves the key free', async () => {
  const idempotencyKey = word('k');
  await refused(stripe.customers.create({ foo: 'a' }, { idempotencyKey }), 'StripeInvalidRequestError');
  assert.ok((await stripe.customers.create({ name: 'b' }, { idempotencyKey })).id);
});

test('keys belong to account and mode, have up to 255 characters, and GET ignores them', async () => {
  const idempotencyKey = word('k');
  const one = await stripe.customers.create({}, { idempotencyKey });
  const two = await client(demo.sk_live).customers.create({}, { idempotencyKey });
  const three = await client(demo.other_account.sk_test).customers.create({}, { idempotencyKey });
  assert.equal(new Set([one.id, two.id, three.id]).size, 3);
  await refused(stripe.customers.create({}, { idempotencyKey: 'k'.repeat(256) }), 'StripeInvalidRequestError', { statusCode: 400 });
  const longest = word('k').padEnd(255, 'x');
  assert.ok((await stripe.customers.create({}, { idempotencyKey: longest })).id);
  const get = (path) => raw('GET', path, { headers: { 'Idempotency-Key': idempotencyKey } });
  assert.equal((await get('/v1/balance')).status, 200);
  assert.equal((await get(`/v1/customers/${one.id}`)).headers['idempotent-replayed'], undefined);
});

test('of many at once, one is carried out', async () => {
  const customer = await stripe.customers.create({});
  const idempotencyKey = word('k');
  const answers = await Promise.allSettled(Array.from({ length: 12 }, () => pay({ customer: customer.id }, { idempotencyKey, maxNetworkRetries: 0 })));
  const ids = new Set(answers.filter((each) => each.status === 'fulfilled').map((each) => each.value.id));
  const others = answers.filter((each) => each.status === 'rejected').map((each) => each.reason);
  assert.equal(ids.size, 1);
  others.forEach((error) => assert.deepEqual([error.statusCode, error.code], [409, 'idempotency_key_in_use']));
  assert.equal((await stripe.charges.list({ customer: customer.id })).data.length, 1);
});

test('order and encoding of parameters make no other request', async () => {
  const headers = { 'Idempotency-Key': word('k') };
  const one = await raw('POST', '/v1/customers', { headers, body: 'name=i&email=a%40b.co&metadata[x]=1' });
  const two = await raw('POST', '/v1/customers', { headers, body: 'metadata%5Bx%5D=1&email=a@b.co&name=%69' });
  assert.equal(one.status, 200, one.text);
  assert.deepEqual([two.text, two.headers['idempotent-replayed']], [one.text, 'true']);
});
