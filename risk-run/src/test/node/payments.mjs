// wire.md 6: payment intents.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { email, has, newCard, pay, payAsNew, raw, refused, stripe } from './client.mjs';

const INTENT = `id object allowed_payment_method_types amount amount_capturable amount_received amount_details application
  application_fee_amount automatic_payment_methods canceled_at cancellation_reason capture_method client_secret confirmation_method created
  currency customer description excluded_payment_method_types last_payment_error latest_charge livemode metadata next_action on_behalf_of
  payment_method payment_method_options payment_method_types processing receipt_email review setup_future_usage shipping source
  statement_descriptor statement_descriptor_suffix status transfer_data transfer_group`;

test('a payment has all its members and none that are gone', async () => {
  const made = await stripe.paymentIntents.create({ amount: 1000, currency: 'USD' });
  has(made, INTENT);
  assert.deepEqual([made.object, made.status, made.currency, made.livemode], ['payment_intent', 'requires_payment_method', 'usd', false]);
  assert.match(made.id, /^pi_/);
  assert.match(made.client_secret, new RegExp(`^${made.id}_secret_`));
  assert.ok(!('charges' in made) && !('invoice' in made));
  assert.deepEqual([made.latest_charge, made.amount_received, made.amount_capturable], [null, 0, 0]);
  assert.deepEqual(made.payment_method_types, ['card']);
});

test('types of methods come under either name', async () => {
  for (const name of ['payment_method_types', 'allowed_payment_method_types']) {
    const made = await raw('POST', '/v1/payment_intents', { body: `amount=100000&currency=cop&${name}[]=card&${name}[]=efecty` });
    assert.equal(made.status, 200, made.text);
    assert.deepEqual(made.json.payment_method_types, ['card', 'efecty']);
    assert.deepEqual(made.json.allowed_payment_method_types, ['card', 'efecty']);
  }
  await refused(stripe.paymentIntents.create({ amount: 100, currency: 'cop', payment_method_types: ['shells'] }), 'StripeInvalidRequestError', { statusCode: 400 });
  const automatic = await stripe.paymentIntents.create({ amount: 100, currency: 'cop', automatic_payment_methods: { enabled: true, allow_redirects: 'never' } });
  assert.deepEqual({ ...automatic.automatic_payment_methods }, { allow_redirects: 'never', enabled: true });
});

test('create, choose a method, confirm', async () => {
  const made = await stripe.paymentIntents.create({ amount: 5_000_000, currency: 'cop' });
  const chosen = await stripe.paymentIntents.update(made.id, { payment_method: 'pm_card_visa', description: 'Order 1', metadata: { order: 1 } });
  assert.equal(chosen.status, 'requires_confirmation');
  assert.match(chosen.payment_method, /^pm_/);
  assert.notEqual(chosen.payment_method, 'pm_card_visa');
  const paid = await stripe.paymentIntents.confirm(made.id, { expand: ['latest_charge'] });
  assert.deepEqual([paid.status, paid.amount_received, paid.latest_charge.paid, paid.latest_charge.captured], ['succeeded', 5_000_000, true, true]);
  assert.equal(paid.latest_charge.payment_intent, made.id);
  assert.equal(paid.latest_charge.description, 'Order 1');
  assert.equal(paid.latest_charge.metadata.order, '1');
});

test('everything that a merchant can tell comes back', async () => {
  const customer = await stripe.customers.create({});
  const made = await stripe.paymentIntents.create({
    amount: 2_000_000, currency: 'cop', customer: customer.id, description: 'd', metadata: { a: 'b' }, receipt_email: 'r@example.com',
    capture_method: 'manual', setup_future_usage: 'off_session', shipping: { name: 'Ana', address: { line1: 'Calle 1', city: 'Bogotá', country: 'CO' } },
    statement_descriptor_suffix: 'SHOP', transfer_group: 'g', return_url: undefined,
    payment_method_data: { type: 'card', card: newCard(), billing_details: { name: 'Ana', email: email(), phone: '+573001112233', address: { line1: 'x', postal_code: '110111', city: 'Bogotá', state: 'DC', country: 'CO', line2: 'y' } } },
    payment_method_options: { card: { request_three_d_secure: 'automatic' } },
    risk_context: { ip: '190.26.0.1', user_agent: 'x', device_id: 'd', browser_fingerprint: 'f', document: { type: 'CC', number: '1020304050' },
      phone: '+573001112233', order: { id: 'o', amount: 2_000_000, items: [{ sku: 's', category: 'c', quantity: 1, amount: 2_000_000 }] }, terminal: 't', merchant: 'm', region: '11001' },
  });
  assert.deepEqual([made.customer, made.description, made.receipt_email, made.capture_method, made.setup_future_usage, made.shipping.name, made.transfer_group, made.statement_descriptor_suffix],
    [customer.id, 'd', 'r@example.com', 'manual', 'off_session', 'Ana', 'g', 'SHOP']);
  assert.equal(made.status, 'requires_confirmation');
});

test('manual capture: in part, and the rest is released', async () => {
  const held = await payAsNew({ capture_method: 'manual', amount: 3_000_000 });
  assert.deepEqual([held.status, held.amount_capturable, held.amount_received], ['requires_capture', 3_000_000, 0]);
  assert.deepEqual([held.latest_charge.captured, held.latest_charge.status, held.latest_charge.paid], [false, 'succeeded', true]);
  await refused(stripe.paymentIntents.capture(held.id, { amount_to_capture: 3_000_001 }), 'StripeInvalidRequestError', { statusCode: 400, param: 'amount_to_capture' });
  const taken = await stripe.paymentIntents.capture(held.id, { amount_to_capture: 1_000_000, expand: ['latest_charge'] });
  assert.deepEqual([taken.status, taken.amount_received, taken.amount_capturable], ['succeeded', 1_000_000, 0]);
  assert.deepEqual([taken.latest_charge.captured, taken.latest_charge.amount_captured], [true, 1_000_000]);
  const again = await refused(stripe.paymentIntents.capture(held.id), 'StripeInvalidRequestError', { code: 'payment_intent_unexpected_state', statusCode: 400 });
  assert.equal(again.raw.payment_intent.id, held.id);
  assert.match(again.message, /succeeded/);
});

test('cancel: reasons, what is released, and only once', async () => {
  for (const cancellation_reason of ['duplicate', 'fraudulent', 'requested_by_customer', 'abandoned']) {
    const made = await stripe.paymentIntents.create({ amount: 100, currency: 'usd' });
    const ended = await stripe.paymentIntents.cancel(made.id, { cancellation_reason });
    assert.deepEqual([ended.status, ended.cancellation_reason], ['canceled', cancellation_reason]);
    assert.ok(ended.canceled_at >= made.created);
  }
  const made = await stripe.paymentIntents.create({ amount: 100, currency: 'usd' });
  for (const cancellation_reason of ['expired', 'automatic', 'boredom']) {
    await refused(stripe.paymentIntents.cancel(made.id, { cancellation_reason }), 'StripeInvalidRequestError', { param: 'cancellation_reason', statusCode: 400 });
  }
  await stripe.paymentIntents.cancel(made.id);
  for (const verb of ['cancel', 'confirm', 'capture']) {
    const error = await refused(stripe.paymentIntents[verb](made.id), 'StripeInvalidRequestError', { code: 'payment_intent_unexpected_state' });
    assert.match(error.message, /canceled/);
    assert.equal(error.raw.payment_intent.status, 'canceled');
  }
  const paid = await pay();
  await refused(stripe.paymentIntents.cancel(paid.id), 'StripeInvalidRequestError', { code: 'payment_intent_unexpected_state' });
  const held = await payAsNew({ capture_method: 'manual' });
  const released = await stripe.paymentIntents.cancel(held.id, { expand: ['latest_charge'] });
  assert.deepEqual([released.status, released.amount_capturable, released.latest_charge.refunded], ['canceled', 0, true]);
});

test('a decline leaves the payment open, with the failed charge; another card pays it', async () => {
  const error = await refused(pay({ payment_method: 'pm_card_chargeDeclined' }), 'StripeCardError', { statusCode: 402, code: 'card_declined', decline_code: 'generic_decline' });
  const intent = error.raw.payment_intent;
  assert.deepEqual([intent.status, intent.payment_method, intent.last_payment_error.code], ['requires_payment_method', null, 'card_declined']);
  assert.equal(error.raw.payment_method.object, 'payment_method');
  assert.match(error.raw.charge, /^ch_/);
  const failed = await stripe.charges.retrieve(error.raw.charge);
  assert.deepEqual([failed.status, failed.paid, failed.captured, failed.failure_code, failed.balance_transaction], ['failed', false, false, 'card_declined', null]);
  const paid = await stripe.paymentIntents.confirm(intent.id, { payment_method: 'pm_card_visa' });
  assert.equal(paid.status, 'succeeded');
  assert.notEqual(paid.latest_charge, failed.id);
  assert.equal(paid.last_payment_error, null);
  assert.equal((await stripe.charges.list({ payment_intent: intent.id })).data.length, 2);
});

test('3D Secure redirects where there is a way back, and is left to the SDK otherwise', async () => {
  const back = await pay({ payment_method: 'pm_card_threeDSecure2Required', return_url: 'https://shop.example/back' });
  assert.deepEqual([back.status, back.next_action.type, back.next_action.redirect_to_url.return_url], ['requires_action', 'redirect_to_url', 'https://shop.example/back']);
  assert.equal((await fetch(back.next_action.redirect_to_url.url)).status, 200);
  const sdk = await pay({ payment_method: 'pm_card_authenticationRequired' });
  assert.deepEqual([sdk.status, sdk.next_action.type], ['requires_action', 'use_stripe_sdk']);
  assert.equal((await pay({ payment_method: 'pm_card_threeDSecureOptional' })).status, 'succeeded');
  const asked = await payAsNew({ payment_method_options: { card: { request_three_d_secure: 'any' } } });
  assert.equal(asked.status, 'requires_action');
  const error = await refused(pay({ payment_method: 'pm_card_authenticationRequired', off_session: true }), 'StripeCardError', { code: 'authentication_required' });
  assert.equal(error.raw.payment_intent.status, 'requires_payment_method');
  await refused(pay({ payment_method: 'pm_card_threeDSecure2Required', error_on_requires_action: true }), 'StripeCardError', { code: 'authentication_required' });
});

test('a payment to be confirmed by hand comes back for it', async () => {
  const made = await pay({ confirmation_method: 'manual', payment_method: 'pm_card_threeDSecure2Required' });
  assert.deepEqual([made.confirmation_method, made.status], ['manual', 'requires_action']);
  const paid = await stripe.paymentIntents.create({ amount: 100_000, currency: 'cop', confirmation_method: 'manual', payment_method: 'pm_card_visa' });
  assert.equal(paid.status, 'requires_confirmation');
  assert.equal((await stripe.paymentIntents.confirm(paid.id)).status, 'succeeded');
});

test('what a payment was made with can still be told of when it is paid', async () => {
  const paid = await pay();
  const told = await stripe.paymentIntents.update(paid.id, { description: 'later', metadata: { a: '1' } });
  assert.deepEqual([told.description, told.metadata.a], ['later', '1']);
  await refused(stripe.paymentIntents.update(paid.id, { amount: 7 }), 'StripeInvalidRequestError', { statusCode: 400 });
  const open = await stripe.paymentIntents.create({ amount: 100, currency: 'usd', description: 'x' });
  const changed = await stripe.paymentIntents.update(open.id, { amount: 200, currency: 'cop', description: '' });
  assert.deepEqual([changed.amount, changed.currency, changed.description], [200, 'cop', null]);
});

test('a number fails its check digit, a date is past', async () => {
  const wrong = (card) => pay({ payment_method_data: { type: 'card', card: { ...newCard(), ...card } } });
  await refused(wrong({ number: '4242424242424241' }), 'StripeCardError', { code: 'incorrect_number', statusCode: 402 });
  const past = await wrong({ exp_year: 2020 }).catch((error) => error);
  assert.equal(past.code, 'invalid_expiry_year');
  const month = await wrong({ exp_month: 13 }).catch((error) => error);
  assert.equal(month.code, 'invalid_expiry_month');
  const token = await stripe.paymentIntents.create({ amount: 100, currency: 'usd', confirm: true, payment_method_data: { type: 'card', card: { token: 'tok_visa' } } });
  assert.equal(token.status, 'succeeded');
});

test('amounts of Colombia are in hundredths', async () => {
  assert.equal((await payAsNew({ amount: 5_000_000 })).latest_charge.amount, 5_000_000);
});

test('money that is none, amounts that are unset and signs that no statement prints are refused', async () => {
  for (const currency of ['xxx', 'xts', 'xau', 'dem']) {
    await refused(stripe.paymentIntents.create({ amount: 100, currency }), 'StripeInvalidRequestError', { statusCode: 400, param: 'currency' });
  }
  const made = await stripe.paymentIntents.create({ amount: 100, currency: 'usd' });
  await refused(stripe.paymentIntents.update(made.id, { amount: '' }), 'StripeInvalidRequestError', { param: 'amount', code: 'parameter_invalid_empty' });
  await refused(stripe.paymentIntents.update(made.id, { statement_descriptor_suffix: 'a<b' }), 'StripeInvalidRequestError', { param: 'statement_descriptor_suffix' });
});

test('setups take the circumstances that payments take', async () => {
  const risk_context = { ip: '190.24.1.1', device_id: 'd1', order: { items: [{ sku: 's', quantity: 1 }] } };
  const made = await stripe.setupIntents.create({ payment_method: 'pm_card_visa', payment_method_types: ['card'], confirm: true, risk_context });
  assert.equal(made.status, 'succeeded');
  await refused(stripe.setupIntents.create({ risk_context: { ip: 'x' } }), 'StripeInvalidRequestError', { param: 'risk_context[ip]' });
});

test('a capture may say something, too', async () => {
  const held = await pay({ capture_method: 'manual', metadata: { a: '1' } });
  const taken = await stripe.paymentIntents.capture(held.id, { metadata: { b: '2' } });
  assert.deepEqual([taken.status, { ...taken.metadata }], ['succeeded', { a: '1', b: '2' }]);
});
