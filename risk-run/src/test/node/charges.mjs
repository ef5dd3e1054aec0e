// wire.md 7, 13: charges, their outcome, and the cards of test mode.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { demo, eventually, has, newCard, pay, payAsNew, raw, refused, stripe, email } from './client.mjs';

const CHARGE = `id object amount amount_captured amount_refunded balance_transaction billing_details captured created currency customer description
  disputed failure_code failure_message fraud_details livemode metadata outcome paid payment_intent payment_method payment_method_details
  radar_options receipt_email receipt_url refunded review shipping status transfer_group`;

const outcome = (charge) => [charge.outcome.type, charge.outcome.network_status, charge.outcome.reason, charge.outcome.risk_level];

async function blocked(payment_method, change = {}) {
  const error = await refused(pay({ payment_method, ...change }), 'StripeCardError', { statusCode: 402, code: 'card_declined' });
  return { error, charge: await stripe.charges.retrieve(error.raw.charge) };
}

test('a normal charge', async () => {
  const { latest_charge: charge } = await pay();
  has(charge, CHARGE);
  assert.deepEqual(outcome(charge), ['authorized', 'approved_by_network', null, 'normal']);
  assert.equal(charge.outcome.seller_message, 'The charge was authorized.');
  assert.ok(Number.isInteger(charge.outcome.risk_score) && charge.outcome.risk_score < 65);
  const card = charge.payment_method_details.card;
  has(card, 'amount_authorized brand checks country exp_month exp_year fingerprint funding last4 network three_d_secure wallet');
  assert.deepEqual([card.brand, card.last4, charge.payment_method_details.type], ['visa', '4242', 'card']);
  assert.equal('refunds' in charge, false);
  assert.deepEqual({ ...charge.fraud_details }, {});
  assert.match(charge.balance_transaction, /^txn_/);
});

test('a normal card stays normal, however often it is tried', async () => {
  const levels = new Set();
  for (let i = 0; i < 10; i++) levels.add((await pay()).latest_charge.outcome.risk_level);
  assert.deepEqual([...levels], ['normal']);
});

test('elevated is paid and reviewed', async () => {
  const { latest_charge: charge } = await pay({ payment_method: 'pm_card_riskLevelElevated', expand: ['latest_charge.outcome.rule'] });
  assert.deepEqual(outcome(charge), ['manual_review', 'approved_by_network', 'elevated_risk_level', 'elevated']);
  assert.ok(charge.outcome.risk_score >= 65 && charge.outcome.risk_score < 75);
  assert.equal(charge.outcome.seller_message, 'Vigia evaluated this charge as having elevated risk, and placed it in your manual review queue.');
  assert.deepEqual([charge.outcome.rule.id, charge.outcome.rule.action], ['manual_review_if_elevated_risk', 'manual_review']);
  assert.match(charge.review, /^prv_/);
  assert.equal(charge.paid, true);
});

test('highest is blocked', async () => {
  const { error, charge } = await blocked('pm_card_riskLevelHighest');
  assert.equal(error.decline_code, 'fraudulent');
  assert.deepEqual(outcome(charge), ['blocked', 'not_sent_to_network', 'highest_risk_level', 'highest']);
  assert.ok(charge.outcome.risk_score >= 75);
  assert.equal(charge.outcome.seller_message, 'Vigia blocked this charge as too risky.');
  assert.equal(charge.outcome.rule, 'block_if_high_risk');
  assert.deepEqual([charge.status, charge.paid, charge.captured, charge.balance_transaction, charge.failure_code, charge.fraud_details.stripe_report],
    ['failed', false, false, null, 'card_declined', 'fraudulent']);
  const rule = (await stripe.charges.retrieve(charge.id, { expand: ['outcome.rule'] })).outcome.rule;
  assert.deepEqual([rule.id, rule.action, rule.predicate], ['block_if_high_risk', 'block', ":risk_level: = 'highest'"]);
});

test('always blocked', async () => {
  for (const method of ['pm_card_radarBlock', 'pm_card_chargeDeclinedFraudulent']) {
    const { error, charge } = await blocked(method);
    assert.deepEqual([error.decline_code, charge.outcome.type, charge.outcome.risk_level], ['fraudulent', 'blocked', 'highest']);
  }
});

for (const [name, code, decline] of [
  ['chargeDeclined', 'card_declined', 'generic_decline'], ['visa_chargeDeclined', 'card_declined', 'generic_decline'],
  ['visa_chargeDeclinedInsufficientFunds', 'card_declined', 'insufficient_funds'], ['visa_chargeDeclinedLostCard', 'card_declined', 'lost_card'],
  ['visa_chargeDeclinedStolenCard', 'card_declined', 'stolen_card'], ['visa_chargeDeclinedVelocityLimitExceeded', 'card_declined', 'card_velocity_exceeded'],
  ['chargeDeclinedExpiredCard', 'expired_card'], ['chargeDeclinedIncorrectCvc', 'incorrect_cvc'], ['chargeDeclinedProcessingError', 'processing_error']]) {
  test(`declined: ${name}`, async () => {
    const error = await refused(pay({ payment_method: `pm_card_${name}` }), 'StripeCardError', { statusCode: 402, code });
    if (decline) assert.equal(error.decline_code, decline);
    const charge = await stripe.charges.retrieve(error.raw.charge);
    assert.deepEqual([charge.status, charge.outcome.type, charge.outcome.network_status, charge.outcome.reason], ['failed', 'issuer_declined', 'declined_by_network', decline ?? code]);
    assert.deepEqual([charge.failure_code, charge.outcome.risk_level], [code, 'normal']);
  });
}

for (const [name, number, brand] of [['visa', '4242424242424242', 'visa'], ['mastercard', '5555555555554444', 'mastercard'], ['discover', '6011111111111117', 'discover'],
  ['amex', '378282246310005', 'amex'], ['jcb', '3566002020360505', 'jcb'], ['bypassPending', '4000000000000077', 'visa']]) {
  test(`paid: ${name}, by name, token and number`, async () => {
    const charges = [
      (await pay({ payment_method: `pm_card_${name}` })).latest_charge,
      await stripe.charges.create({ amount: 100_000, currency: 'cop', source: `tok_${name}` }),
      (await pay({ payment_method_data: { type: 'card', card: newCard(number) } })).latest_charge,
    ];
    for (const charge of charges) {
      const { card } = charge.payment_method_details;
      assert.deepEqual([charge.status, card.brand, card.last4], ['succeeded', brand, number.slice(-4)]);
    }
    assert.equal(new Set(charges.map((charge) => charge.payment_method_details.card.fingerprint)).size, 1);
  });
}

test('checks that fail', async () => {
  const address = { line1: 'x', postal_code: '110111', country: 'CO' };
  const checks = async (name) => {
    const method = await stripe.paymentMethods.create({ type: 'card', card: { token: `tok_${name}` }, billing_details: { address, email: email() } });
    const found = (await pay({ payment_method: method.id })).latest_charge.payment_method_details.card.checks;
    return [found.cvc_check, found.address_postal_code_check, found.address_line1_check];
  };
  const byNumber = async (number) => {
    const paid = await pay({ payment_method_data: { type: 'card', card: newCard(number), billing_details: { address } } });
    const found = paid.latest_charge.payment_method_details.card.checks;
    return [found.cvc_check, found.address_postal_code_check, found.address_line1_check];
  };
  assert.equal((await byNumber('4000000000000101'))[0], 'fail');
  assert.equal((await checks('cvcCheckFail'))[0], 'fail');
  assert.deepEqual((await checks('avsZipFail')).slice(1), ['fail', 'pass']);
  assert.deepEqual((await checks('avsLine1Fail')).slice(1), ['pass', 'fail']);
  assert.deepEqual((await checks('avsFail')).slice(1), ['fail', 'fail']);
  assert.deepEqual(await byNumber('4242424242424242'), ['pass', 'pass', 'pass']);
  assert.equal((await pay({ payment_method: 'pm_card_cvcCheckFail' })).latest_charge.payment_method_details.card.checks.cvc_check, 'fail');
});

test('a charge as before there were intents', async () => {
  const charge = await stripe.charges.create({ amount: 100_000, currency: 'cop', source: 'tok_visa', description: 'old', metadata: { a: 'b' } });
  has(charge, CHARGE);
  assert.deepEqual([charge.status, charge.captured, charge.payment_intent], ['succeeded', true, null]);
  assert.deepEqual([charge.description, charge.metadata.a], ['old', 'b']);
  const found = await stripe.charges.retrieve(charge.id);
  assert.equal(found.payment_intent, null);
  const refund = await stripe.refunds.create({ charge: charge.id });
  assert.equal(refund.payment_intent, null);
  const held = await stripe.charges.create({ amount: 100_000, currency: 'cop', source: 'tok_visa', capture: false });
  assert.equal(held.captured, false);
  const taken = await stripe.charges.capture(held.id, { amount: 40_000 });
  assert.deepEqual([taken.captured, taken.amount_captured], [true, 40_000]);
  const error = await refused(stripe.charges.create({ amount: 100_000, currency: 'cop', source: 'tok_chargeDeclined' }), 'StripeCardError', { statusCode: 402, code: 'card_declined' });
  assert.equal((await stripe.charges.retrieve(error.raw.charge)).status, 'failed');
  await refused(stripe.charges.create({ amount: 100, currency: 'cop' }), 'StripeInvalidRequestError', { statusCode: 400 });
});

test('charges are listed and changed', async () => {
  const customer = await stripe.customers.create({});
  const paid = await payAsNew({ customer: customer.id });
  assert.equal((await stripe.charges.list({ customer: customer.id })).data[0].id, paid.latest_charge.id);
  assert.equal((await stripe.charges.list({ payment_intent: paid.id })).data.length, 1);
  assert.equal((await stripe.charges.list({ customer: customer.id, created: { gte: paid.created } })).data.length, 1);
  const changed = await stripe.charges.update(paid.latest_charge.id, { description: 'n', metadata: { k: 'v' }, receipt_email: 'x@example.com' });
  assert.deepEqual([changed.description, changed.metadata.k, changed.receipt_email], ['n', 'v', 'x@example.com']);
  const safe = await stripe.charges.update(paid.latest_charge.id, { fraud_details: { user_report: 'safe' } });
  assert.equal(safe.fraud_details.user_report, 'safe');
  await refused(stripe.charges.update(paid.latest_charge.id, { fraud_details: { user_report: 'maybe' } }), 'StripeInvalidRequestError', { param: 'fraud_details[user_report]' });
});

test('a card can be kept whose charges fail', async () => {
  const customer = await stripe.customers.create({});
  const method = await stripe.paymentMethods.attach('pm_card_chargeCustomerFail', { customer: customer.id });
  await refused(pay({ customer: customer.id, payment_method: method.id }), 'StripeCardError', { code: 'card_declined' });
});

test('the issuer warns of fraud', async () => {
  const { latest_charge: charge } = await pay({ payment_method: 'pm_card_createIssuerFraudRecord' });
  const warning = await eventually(async () => (await stripe.radar.earlyFraudWarnings.list({ charge: charge.id })).data[0], 'a warning');
  has(warning, 'id object actionable charge created livemode payment_intent fraud_type');
  assert.match(warning.id, /^issfr_/);
  assert.deepEqual([warning.object, warning.actionable, warning.charge], ['radar.early_fraud_warning', true, charge.id]);
  assert.equal((await stripe.radar.earlyFraudWarnings.list({ payment_intent: charge.payment_intent })).data.length, 1);
  assert.equal((await stripe.radar.earlyFraudWarnings.retrieve(warning.id)).id, warning.id);
  await stripe.refunds.create({ charge: charge.id });
  assert.equal((await stripe.radar.earlyFraudWarnings.retrieve(warning.id)).actionable, false);
});

test('what is said of a charge together with a verdict is all kept', async () => {
  const { latest_charge: charge } = await pay();
  const said = { description: 'later', metadata: { q: '1' }, receipt_email: email(), fraud_details: { user_report: 'safe' } };
  await stripe.charges.update(charge.id, said);
  const now = await stripe.charges.retrieve(charge.id, { expand: ['outcome.rule'] });
  assert.deepEqual([now.description, now.metadata.q, now.receipt_email, now.fraud_details.user_report, now.outcome.rule],
    ['later', '1', said.receipt_email, 'safe', undefined]);
});

test('a charge names the browser session of its payment', async () => {
  const opened = await raw('POST', '/v1/radar/sessions', { key: demo.pk_test, body: 'risk_context[device_id]=dev_1&risk_context[user_agent]=Mozilla' });
  assert.equal(opened.status, 200, opened.text);
  const { latest_charge: charge } = await pay({ radar_options: { session: opened.json.id } });
  assert.equal(charge.radar_options.session, opened.json.id);
});
