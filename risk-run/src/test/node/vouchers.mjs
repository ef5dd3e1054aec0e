// wire.md 12, 15: vouchers and the cash network.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { demo, eventually, pay, raw, refused, seconds, stripe, word } from './client.mjs';

const voucher = (who = `${word()}@example.com`, change = {}) => stripe.paymentIntents.create({
  amount: 9_000_000, currency: 'cop', confirm: true, payment_method_types: ['efecty'],
  payment_method_data: { type: 'efecty', billing_details: { name: 'Ana', email: who } }, expand: ['latest_charge', 'payment_method'], ...change });
const status = async (id, wanted) => eventually(async () => {
  const found = await stripe.paymentIntents.retrieve(id);
  return found.status === wanted ? found : null;
}, `${id} to be ${wanted}`);
const help = (number, body = '') => raw('POST', `/v1/test_helpers/vouchers/${number}/pay`, { body });

test('a voucher waits with its number', async () => {
  const before = seconds();
  const made = await voucher();
  const details = made.next_action.efecty_display_details;
  assert.deepEqual([made.status, made.next_action.type, made.livemode], ['requires_action', 'efecty_display_details', false]);
  assert.match(details.number, /^\d+$/);
  assert.ok(Math.abs(details.expires_after - before - 48 * 3600) <= 60 || details.expires_after > before + 47 * 3600);
  const page = await fetch(details.hosted_voucher_url);
  assert.equal(page.status, 200);
  assert.match(page.headers.get('content-type'), /text\/html/);
  assert.ok((await page.text()).replace(/\D/g, '').includes(details.number));
  assert.equal(made.payment_method.type, 'efecty');
  assert.ok('efecty' in made.payment_method);
  if (made.latest_charge) {
    assert.equal(made.latest_charge.payment_method_details.type, 'efecty');
    assert.equal(made.latest_charge.payment_method_details.efecty.number, details.number);
  }
  assert.equal((await stripe.events.list({ type: 'payment_intent.requires_action', object_id: made.id })).data.length, 1);
});

test('vouchers take pesos alone, and days from 1 to 7', async () => {
  await refused(voucher(undefined, { currency: 'usd' }), 'StripeInvalidRequestError', { statusCode: 400, param: 'currency' });
  const long = await voucher(undefined, { payment_method_options: { efecty: { expires_after_days: 5 } } });
  const days = (long.next_action.efecty_display_details.expires_after - seconds()) / 86_400;
  assert.ok(days > 4 && days < 6.1, days);
  for (const expires_after_days of [0, 8]) {
    await refused(voucher(undefined, { payment_method_options: { efecty: { expires_after_days } } }), 'StripeInvalidRequestError', { statusCode: 400 });
  }
});

test('paid at a counter: succeeded, once', async () => {
  const made = await voucher('fill_never@example.com');
  const { number } = made.next_action.efecty_display_details;
  const paid = await help(number, 'amount=9000000&cash_point=Bogota+1');
  assert.equal(paid.status, 200, paid.text);
  const done = await status(made.id, 'succeeded');
  assert.deepEqual([done.next_action, done.amount_received], [null, 9_000_000]);
  const charge = await stripe.charges.retrieve(done.latest_charge);
  assert.match(charge.id, /^py_/);
  assert.deepEqual([charge.status, charge.paid, charge.payment_method_details.efecty.number], ['succeeded', true, number]);
  const transaction = await stripe.balanceTransactions.retrieve(charge.balance_transaction);
  assert.equal(transaction.type, 'payment');
  const events = (await stripe.events.list({ type: 'payment_intent.succeeded', object_id: made.id })).data;
  assert.equal(events.length, 1);
});

test('a notification is verified, heard once, and confirmed by asking', async () => {
  const made = await voucher('no_callback_but_settled@example.com');
  const { number } = made.next_action.efecty_display_details;
  const body = JSON.stringify({ id: word('evt_'), type: 'voucher.paid', data: { number } });
  const send = (secret, at = seconds(), text = body) => raw('POST', '/networks/efecty/notifications', { key: null, body: text,
    headers: { 'Content-Type': 'application/json', 'Vigia-Signature': `t=${at},v1=${createHmac('sha256', secret).update(`${at}.${text}`).digest('hex')}` } });
  for (const answer of [await send('wrong'), await send(demo.efecty_secret, seconds() - 4000)]) {
    assert.ok(answer.status >= 400 && answer.status < 500, answer.text);
    assert.ok(answer.json.error);
  }
  const first = await send(demo.efecty_secret);
  assert.equal(first.status, 200, first.text);
  const second = await send(demo.efecty_secret);
  assert.deepEqual([second.status, second.json.duplicate], [200, true]);
  await status(made.id, 'succeeded');
});

test('magic e-mails', async () => {
  const soon = await voucher('succeed_immediately@example.com');
  const never = await voucher('fill_never@example.com');
  const gone = await voucher('expire_immediately@example.com');
  await status(soon.id, 'succeeded');
  const expired = await status(gone.id, 'requires_payment_method');
  assert.ok(expired.last_payment_error);
  assert.equal((await stripe.events.list({ type: 'payment_intent.payment_failed', object_id: gone.id })).data.length, 1);
  assert.equal((await stripe.paymentIntents.retrieve(never.id)).status, 'requires_action');
});

test('canceling voids the number', async () => {
  const made = await voucher('fill_never@example.com');
  assert.equal((await stripe.paymentIntents.cancel(made.id)).status, 'canceled');
  const late = await help(made.next_action.efecty_display_details.number);
  assert.ok(late.status < 500, late.text);
  assert.equal((await stripe.paymentIntents.retrieve(made.id)).status, 'canceled');
});

test('cash is scored as cards are', async () => {
  const made = await voucher();
  const charge = (await stripe.charges.list({ payment_intent: made.id })).data[0];
  assert.equal(charge.status, 'pending');
  assert.notEqual(charge.outcome.risk_level, 'not_assessed');
});

test('a vouchers refund is told as payment_refund', async () => {
  const made = await voucher('succeed_immediately@example.com');
  await status(made.id, 'succeeded');
  const refund = await stripe.refunds.create({ payment_intent: made.id });
  const transaction = await stripe.balanceTransactions.list({ source: refund.id });
  if (transaction.data.length) assert.equal(transaction.data[0].type, 'payment_refund');
});

test('PSE and Nequi pay, and are declined by their payer', async () => {
  const by = (type, who, change = {}) => stripe.paymentIntents.create({ amount: 2_000_000, currency: 'cop', confirm: true, payment_method_types: [type], return_url: 'https://shop.example/back',
    payment_method_data: { type, billing_details: { email: who, phone: '+573001112233', name: 'Ana' } }, ...change });
  for (const type of ['pse', 'nequi', 'baloto']) {
    assert.equal((await by(type, 'fill_never@example.com')).status, 'requires_action', type);
    await status((await by(type, 'succeed_immediately@example.com')).id, 'succeeded');
  }
  for (const type of ['pse', 'nequi']) {
    const declined = await status((await by(type, 'decline@example.com')).id, 'requires_payment_method');
    assert.equal(declined.last_payment_error.code, 'payment_method_customer_decline');
  }
});

test('Alipay with instalments, and a terminal', async () => {
  const alipay = await stripe.paymentIntents.create({ amount: 2_000_000, currency: 'cop', confirm: true, payment_method_types: ['alipay'], return_url: 'https://shop.example/back',
    payment_method_data: { type: 'alipay', alipay: { huabei_installments: 12 }, billing_details: { email: 'succeed_immediately@example.com' } } });
  assert.ok(['requires_action', 'succeeded'].includes(alipay.status));
  await status(alipay.id, 'succeeded');
  const pos = await stripe.paymentIntents.create({ amount: 2_000_000, currency: 'cop', confirm: true, payment_method_types: ['card_present'],
    payment_method_data: { type: 'card_present', card_present: { number: '4242424242424242', exp_month: 12, exp_year: 2034, read_method: 'contact_emv' } },
    risk_context: { terminal: 'T-1', merchant: 'M-1' }, expand: ['latest_charge'] });
  assert.deepEqual([pos.status, pos.latest_charge.payment_method_details.type], ['succeeded', 'card_present']);
  assert.equal(pos.latest_charge.payment_method_details.card_present.last4, '4242');
});

test('a test clock', async () => {
  const now = seconds();
  const made = await raw('POST', '/v1/test_helpers/test_clocks', { key: demo.other_account.sk_test, body: `frozen_time=${now}&name=c` });
  assert.equal(made.status, 200, made.text);
  assert.deepEqual([made.json.object, made.json.frozen_time], ['test_helpers.test_clock', now]);
  const advanced = await raw('POST', `/v1/test_helpers/test_clocks/${made.json.id}/advance`, { key: demo.other_account.sk_test, body: `frozen_time=${now + 3600}` });
  assert.equal(advanced.status, 200);
  assert.equal((await raw('DELETE', `/v1/test_helpers/test_clocks/${made.json.id}`, { key: demo.other_account.sk_test })).json.deleted, true);
});

test('a card that pays no voucher', async () => {
  await refused(pay({ payment_method_types: ['efecty'] }), 'StripeInvalidRequestError', { statusCode: 400 });
});
