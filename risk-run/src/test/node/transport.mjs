// wire.md 1, 2: what holds for every call.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { client, demo, raw, refused, stripe, word, Stripe, pay } from './client.mjs';

test('a key stands as bearer or as user name', async () => {
  const basic = Buffer.from(`${demo.sk_test}:`).toString('base64');
  assert.equal((await raw('GET', '/v1/account', { headers: { Authorization: `Basic ${basic}` } })).status, 200);
  assert.equal((await raw('GET', '/v1/account')).status, 200);
});

test('without a key, or with a wrong one, 401 and the key masked', async () => {
  const none = await raw('GET', '/v1/customers', { key: null });
  assert.equal(none.status, 401);
  assert.equal(none.json.error.type, 'invalid_request_error');
  assert.match(none.headers['request-id'], /^req_/);
  const wrong = 'sk_test_0123456789abcdef0123456789abcdef';
  const error = await refused(client(wrong).customers.list(), 'StripeAuthenticationError', { statusCode: 401 });
  assert.match(error.message, /^Invalid API Key provided: sk_test_\*+cdef/);
  assert.ok(!error.message.includes(wrong));
});

test('a publishable key may not', async () => {
  await refused(client(demo.pk_test).customers.list(), 'StripePermissionError', { statusCode: 403 });
});

test('each answer has its own id, says its version and the key', async () => {
  const one = await raw('GET', '/v1/customers?limit=1', { headers: { 'Stripe-Version': '2025-03-31.basil' } });
  const two = await raw('GET', '/v1/nothing');
  assert.equal(one.headers['stripe-version'], '2025-03-31.basil');
  assert.match(one.headers['request-id'], /^req_/);
  assert.match(two.headers['request-id'], /^req_/);
  assert.notEqual(one.headers['request-id'], two.headers['request-id']);
  assert.equal(one.headers['stripe-notice'], undefined);
  assert.match(one.headers['content-type'], /^application\/json/);
  const key = word('k');
  const made = await stripe.customers.create({}, { idempotencyKey: key });
  assert.equal(made.lastResponse.headers['idempotency-key'], key);
  assert.equal(made.lastResponse.statusCode, 200);
  assert.match(made.lastResponse.requestId, /^req_/);
  assert.ok(!('error' in made));
});

test('addresses and methods that are none answer 404 in JSON', async () => {
  for (const [method, path] of [['GET', '/v1/foo'], ['POST', '/v1/customers/x/y'], ['PUT', '/v1/customers'], ['PATCH', '/v1/charges'],
    ['DELETE', '/v1/charges/ch_x'], ['GET', '/v1'], ['GET', '/v1/'], ['GET', '/v2/core/events'], ['GET', '/v1/payment_intents/pi_x/confirm']]) {
    const answer = await raw(method, path);
    assert.equal(answer.status, 404, `${method} ${path}`);
    assert.equal(answer.json.error.type, 'invalid_request_error');
    assert.ok(answer.json.error.message.startsWith(`Unrecognized request URL (${method}: ${path}).`), answer.json.error.message);
  }
});

test('even what the server itself refuses is refused in the shape of the wire', async () => {
  for (const path of ['/v1/customers/%zz', '/v1/customers/%', '/v1/customers?limit=%zz', '/v1/customers/%2e%2e/x', '/v1/customers/a%00b',
    '/v1//customers', '/v1/customers/a;b=c', '/v1/customers/%C3%28', '/v1/customers/a%2Fb', '/v1/customers?limit=1&%', '/v1/customers/\u00e9']) {
    const answer = await raw('GET', path);
    assert.ok(answer.status >= 400 && answer.status < 500, `${path} ${answer.status}`);
    assert.equal(answer.json?.error?.type, 'invalid_request_error', `${path}: ${answer.text}`);
    assert.match(answer.headers['request-id'] ?? '', /^req_/, path);
  }
});

test('arrays come with brackets, indexes and encoded brackets; spaces as %20 or +', async () => {
  const forms = ['expand[]=customer', 'expand[0]=customer', 'expand%5B%5D=customer', 'expand%5B0%5D=customer'];
  const customer = await stripe.customers.create({ name: 'A B' });
  for (const form of forms) {
    const made = await raw('POST', '/v1/payment_intents', { body: `amount=100&currency=usd&customer=${customer.id}&description=a+b%20c&${form}` });
    assert.equal(made.status, 200, made.text);
    assert.equal(made.json.customer.id, customer.id);
    assert.equal(made.json.description, 'a b c');
  }
});

test('unknown parameters are refused, nested ones in brackets', async () => {
  await refused(stripe.customers.create({ foo: 1 }), 'StripeInvalidRequestError',
    { statusCode: 400, code: 'parameter_unknown', param: 'foo', message: 'Received unknown parameter: foo' });
  await refused(stripe.customers.create({ address: { planet: 'x' } }), 'StripeInvalidRequestError', { param: 'address[planet]', code: 'parameter_unknown' });
  await refused(stripe.customers.list({ foo: 1 }), 'StripeInvalidRequestError', { param: 'foo' });
  await refused(stripe.balance.retrieve({ foo: 1 }), 'StripeInvalidRequestError', { param: 'foo' });
  await refused(stripe.paymentIntents.create({ amount: 100, currency: 'usd', payment_method_data: { type: 'card', card: { numbr: 1 } } }),
    'StripeInvalidRequestError', { param: 'payment_method_data[card][numbr]' });
});

test('what is missing or no integer is named', async () => {
  await refused(stripe.paymentIntents.create({ amount: 100 }), 'StripeInvalidRequestError',
    { code: 'parameter_missing', param: 'currency', message: 'Missing required param: currency.' });
  await refused(stripe.paymentIntents.create({ amount: 'abc', currency: 'usd' }), 'StripeInvalidRequestError',
    { code: 'parameter_invalid_integer', param: 'amount', message: 'Invalid integer: abc' });
  await refused(stripe.paymentIntents.create({ amount: '', currency: 'usd' }), 'StripeInvalidRequestError', { param: 'amount' });
  await refused(stripe.webhookEndpoints.create({ url: 'nonsense', enabled_events: ['*'] }), 'StripeInvalidRequestError', { param: 'url', code: 'url_invalid' });
});

test('amounts below 1 and unknown currencies', async () => {
  for (const amount of [0, -1]) await refused(pay({ amount }), 'StripeInvalidRequestError', { param: 'amount', statusCode: 400 });
  for (const currency of ['xyz', 'pesos', 'c']) await refused(pay({ currency }), 'StripeInvalidRequestError', { param: 'currency', statusCode: 400 });
});

test('what is not there is 404 and names the parameter', async () => {
  await refused(stripe.customers.retrieve('cus_x'), 'StripeInvalidRequestError',
    { statusCode: 404, code: 'resource_missing', param: 'id', message: "No such customer: 'cus_x'" });
  await refused(stripe.paymentIntents.retrieve('pi_x'), 'StripeInvalidRequestError', { code: 'resource_missing', param: 'intent', message: /^No such payment_intent: 'pi_x'/ });
  await refused(stripe.charges.retrieve('ch_x'), 'StripeInvalidRequestError', { code: 'resource_missing', message: /^No such charge: 'ch_x'/ });
  await refused(pay({ customer: 'cus_x' }), 'StripeInvalidRequestError', { code: 'resource_missing', param: 'customer' });
  await refused(pay({ payment_method: 'pm_x' }), 'StripeInvalidRequestError', { code: 'resource_missing', param: 'payment_method' });
  await refused(stripe.refunds.create({ charge: 'ch_x' }), 'StripeInvalidRequestError', { code: 'resource_missing', param: 'charge' });
  await refused(stripe.radar.valueListItems.list({ value_list: 'rsl_x' }), 'StripeInvalidRequestError', { code: 'resource_missing', param: 'value_list' });
});

test('the modes share nothing, and say so', async () => {
  const ours = await stripe.customers.create({});
  const live = client(demo.sk_live);
  await refused(live.customers.retrieve(ours.id), 'StripeInvalidRequestError', { statusCode: 404, code: 'resource_missing',
    message: `No such customer: '${ours.id}'; a similar object exists in test mode, but a live mode key was used to make this request.` });
  const theirs = await live.customers.create({});
  assert.equal(theirs.livemode, true);
  await refused(stripe.customers.retrieve(theirs.id), 'StripeInvalidRequestError', {
    message: /; a similar object exists in live mode, but a test mode key was used to make this request\.$/ });
  const other = client(demo.other_account.sk_test);
  await refused(other.customers.retrieve(ours.id), 'StripeInvalidRequestError', { message: `No such customer: '${ours.id}'` });
});

test('live keys refuse the values of test mode', async () => {
  const live = client(demo.sk_live);
  for (const payment_method of ['pm_card_visa', 'pm_card_chargeDeclined']) {
    const error = await live.paymentIntents.create({ amount: 100_000, currency: 'cop', confirm: true, payment_method }).catch((e) => e);
    assert.ok(error.statusCode >= 400 && error.statusCode < 500, error.message);
    assert.match(error.message, /live mode|test/);
  }
  const error = await live.charges.create({ amount: 100_000, currency: 'cop', source: 'tok_visa' }).catch((e) => e);
  assert.equal(error.statusCode < 500 && error.statusCode >= 400, true, error.message);
});

test('errors carry documentation', async () => {
  const error = await refused(stripe.customers.create({ foo: 1 }), 'StripeInvalidRequestError');
  assert.match(error.doc_url ?? error.raw.doc_url, /^https?:\/\//);
  const page = await fetch(error.raw.doc_url);
  assert.equal(page.status, 200);
  assert.match(await page.text(), /parameter_unknown/);
});

test('bodies of other kinds, too large or too deep are refused', async () => {
  const json = await raw('POST', '/v1/customers', { body: '{"name":"x"}', headers: { 'Content-Type': 'application/json' } });
  assert.equal(json.status, 400);
  const large = await raw('POST', '/v1/customers', { body: `description=${'x'.repeat(300_000)}` });
  assert.ok([400, 413].includes(large.status));
  const deep = await raw('POST', '/v1/customers', { body: `a${'[b]'.repeat(30)}=1` });
  assert.equal(deep.status, 400);
  for (const answer of [json, large, deep]) assert.equal(answer.json.error.type, 'invalid_request_error');
});

test('the SDK knows itself', () => assert.ok(Number(Stripe.PACKAGE_VERSION.split('.')[0]) >= 18));

test('parameters in the address of a change count as well, and numbers are digits', async () => {
  assert.equal((await raw('POST', '/v1/customers?name=here', { body: 'description=there' })).json.name, 'here');
  assert.equal((await raw('POST', '/v1/customers?foo=here', { body: '' })).json.error.code, 'parameter_unknown');
  for (const amount of ['%2B100', '+100', '1e3', '%EF%BC%91', '']) {
    const refusal = await raw('POST', '/v1/payment_intents', { body: `currency=usd&amount=${amount}` });
    assert.deepEqual([refusal.status, refusal.json.error.param], [400, 'amount'], amount);
  }
});

test('the header Stripe-Account opens no other account', async () => {
  const { id } = await stripe.rawRequest?.('GET', '/v1/account') ?? (await raw('GET', '/v1/account')).json;
  assert.equal((await raw('GET', '/v1/balance', { headers: { 'Stripe-Account': id } })).status, 200);
  const error = await refused(stripe.customers.list({}, { stripeAccount: 'acct_other' }), 'StripePermissionError', { statusCode: 403, code: 'account_invalid' });
  assert.match(error.raw.request_log_url ?? 'req_', /req_/);
});

test('refusals say where the call is logged', async () => {
  const refusal = await raw('GET', '/v1/customers/cus_none');
  assert.ok(refusal.json.error.request_log_url.endsWith(refusal.headers['request-id']));
});
