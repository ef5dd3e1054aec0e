// wire.md 10: customers, payment methods, setup intents, the account.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { email, has, newCard, pay, refused, stripe } from './client.mjs';

test('the life of a customer', async () => {
  const mail = email();
  const made = await stripe.customers.create({ email: mail, name: 'Ana', phone: '+573001112233', description: 'd', address: { line1: 'Calle 1', country: 'CO' },
    shipping: { name: 'Ana', address: { line1: 'x' } }, metadata: { a: 'b' } });
  has(made, `id object address balance created currency default_source delinquent description discount email invoice_settings livemode metadata name phone
    preferred_locales shipping tax_exempt`.replace('discount ', ''));
  assert.match(made.id, /^cus_/);
  assert.deepEqual([made.object, made.balance, made.delinquent, made.tax_exempt, made.address.line1], ['customer', 0, false, 'none', 'Calle 1']);
  assert.equal((await stripe.customers.list({ email: mail })).data[0].id, made.id);
  assert.equal((await stripe.customers.list({ email: `x${mail}` })).data.length, 0);
  assert.equal((await stripe.customers.update(made.id, { name: 'Eva' })).name, 'Eva');
  const stub = await stripe.customers.del(made.id);
  assert.deepEqual({ id: stub.id, object: stub.object, deleted: stub.deleted }, { id: made.id, object: 'customer', deleted: true });
  assert.equal((await stripe.customers.retrieve(made.id)).deleted, true);
  assert.equal((await stripe.customers.list({ email: mail })).data.length, 0);
  await refused(stripe.customers.update(made.id, { name: 'x' }), 'StripeInvalidRequestError', { statusCode: 404 });
});

test('methods are made, kept, listed, changed and let go', async () => {
  const customer = await stripe.customers.create({});
  const made = await stripe.paymentMethods.create({ type: 'card', card: newCard('5555555555554444'), billing_details: { name: 'Ana', email: email() } });
  has(made, 'id object allow_redisplay billing_details card created customer livemode metadata type');
  has(made.card, 'brand checks country display_brand exp_month exp_year fingerprint funding last4 networks three_d_secure_usage wallet');
  assert.deepEqual([made.type, made.card.brand, made.card.last4, made.customer], ['card', 'mastercard', '4444', null]);
  const kept = await stripe.paymentMethods.attach(made.id, { customer: customer.id });
  assert.equal(kept.customer, customer.id);
  assert.equal((await stripe.paymentMethods.list({ customer: customer.id, type: 'card' })).data.length, 1);
  assert.equal((await stripe.customers.listPaymentMethods(customer.id)).data[0].id, made.id);
  assert.equal((await stripe.customers.retrievePaymentMethod(customer.id, made.id)).id, made.id);
  assert.equal((await stripe.paymentMethods.update(made.id, { metadata: { a: 'b' } })).metadata.a, 'b');
  assert.equal((await stripe.paymentMethods.detach(made.id)).customer, null);
  assert.equal((await stripe.paymentMethods.list({ customer: customer.id })).data.length, 0);
  const one = await stripe.paymentMethods.attach('pm_card_visa', { customer: customer.id });
  const two = await stripe.paymentMethods.attach('pm_card_visa', { customer: customer.id });
  assert.notEqual(one.id, two.id);
  assert.equal(one.card.fingerprint, two.card.fingerprint);
  await refused(stripe.paymentMethods.attach('pm_card_chargeDeclined', { customer: customer.id }), 'StripeCardError', { statusCode: 402, code: 'card_declined' });
  await refused(stripe.paymentMethods.create({ type: 'card' }), 'StripeInvalidRequestError', { statusCode: 400 });
  const token = await stripe.paymentMethods.create({ type: 'card', card: { token: 'tok_visa' } });
  assert.equal(token.card.last4, '4242');
});

test('a kept method pays for its customer alone', async () => {
  const customer = await stripe.customers.create({});
  const other = await stripe.customers.create({});
  const method = await stripe.paymentMethods.attach('pm_card_visa', { customer: customer.id });
  assert.equal((await pay({ customer: customer.id, payment_method: method.id, off_session: true })).status, 'succeeded');
  await refused(pay({ customer: other.id, payment_method: method.id }), 'StripeInvalidRequestError', { statusCode: 400 });
});

test('setups: succeed, decline, authenticate, cancel', async () => {
  const customer = await stripe.customers.create({});
  const made = await stripe.setupIntents.create({ customer: customer.id });
  has(made, 'id object client_secret created customer description last_setup_error livemode metadata next_action payment_method payment_method_types status usage');
  assert.deepEqual([made.object, made.status, made.usage], ['setup_intent', 'requires_payment_method', 'off_session']);
  assert.match(made.id, /^seti_/);
  const done = await stripe.setupIntents.confirm(made.id, { payment_method: 'pm_card_visa' });
  assert.equal(done.status, 'succeeded');
  assert.equal((await stripe.paymentMethods.retrieve(done.payment_method)).customer, customer.id);
  assert.equal((await stripe.setupIntents.list({ customer: customer.id })).data.length, 1);
  const error = await refused(stripe.setupIntents.create({ customer: customer.id, payment_method: 'pm_card_chargeDeclined', confirm: true }), 'StripeCardError', { statusCode: 402, code: 'card_declined' });
  assert.equal(error.raw.setup_intent.status, 'requires_payment_method');
  assert.equal(error.raw.setup_intent.last_setup_error.code, 'card_declined');
  const secure = await stripe.setupIntents.create({ payment_method: 'pm_card_threeDSecure2Required', confirm: true, return_url: 'https://shop.example' });
  assert.deepEqual([secure.status, secure.next_action.type], ['requires_action', 'redirect_to_url']);
  const chosen = await stripe.setupIntents.create({ payment_method: 'pm_card_visa', usage: 'on_session' });
  assert.deepEqual([chosen.status, chosen.usage], ['requires_confirmation', 'on_session']);
  const ended = await stripe.setupIntents.cancel(chosen.id, { cancellation_reason: 'abandoned' });
  assert.deepEqual([ended.status, ended.cancellation_reason], ['canceled', 'abandoned']);
  await refused(stripe.setupIntents.confirm(ended.id), 'StripeInvalidRequestError', { statusCode: 400, code: 'setup_intent_unexpected_state' });
  await refused(stripe.setupIntents.cancel(done.id), 'StripeInvalidRequestError', { statusCode: 400 });
});

test('the account', async () => {
  const account = await (stripe.accounts.retrieveCurrent ? stripe.accounts.retrieveCurrent() : stripe.accounts.retrieve());
  has(account, 'id object charges_enabled payouts_enabled details_submitted country default_currency email type');
  assert.match(account.id, /^acct_/);
  assert.equal(account.object, 'account');
});
