// wire.md 11: events and webhooks.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { client, demo, eventually, has, pay, payAsNew, refused, stripe, Stripe } from './client.mjs';

const of = async (id, type) => (await stripe.events.list({ object_id: id, type })).data;
const told = (id, type) => eventually(async () => (await of(id, type))[0], `${type} of ${id}`);

test('an event has its members and its object', async () => {
  const paid = await payAsNew();
  const event = await told(paid.id, 'payment_intent.succeeded');
  has(event, 'id object api_version created data livemode pending_webhooks request type');
  assert.match(event.id, /^evt_/);
  assert.equal(typeof event.api_version, 'string');
  assert.deepEqual([event.object, event.livemode, event.data.object.status], ['event', false, 'succeeded']);
  has(event.request, 'id idempotency_key');
  assert.match(event.request.id, /^req_/);
  assert.equal((await stripe.events.retrieve(event.id)).id, event.id);
  const types = (await stripe.events.list({ types: ['payment_intent.succeeded', 'charge.succeeded'], limit: 5 })).data.map((each) => each.type);
  assert.ok(types.every((type) => ['payment_intent.succeeded', 'charge.succeeded'].includes(type)));
  assert.ok((await stripe.events.list({ type: 'charge.*', limit: 5 })).data.every((each) => each.type.startsWith('charge.')));
  assert.equal((await stripe.events.list({ created: { gt: event.created + 1000 } })).data.length, 0);
});

test('updates tell what changed', async () => {
  const customer = await stripe.customers.create({ name: 'Ana', email: 'a@example.com' });
  await stripe.customers.update(customer.id, { name: 'Eva' });
  const event = await told(customer.id, 'customer.updated');
  assert.deepEqual({ ...event.data.previous_attributes }, { name: 'Ana' });
  await stripe.customers.del(customer.id);
  await told(customer.id, 'customer.deleted');
  await told(customer.id, 'customer.created');
});

for (const [what, run] of Object.entries({
  'payment_intent.created charge.succeeded': async () => {
    const paid = await payAsNew();
    return [['payment_intent.created', paid.id], ['charge.succeeded', paid.latest_charge.id]];
  },
  'payment_intent.payment_failed charge.failed': async () => {
    const error = await refused(pay({ payment_method: 'pm_card_chargeDeclined' }), 'StripeCardError');
    return [['payment_intent.payment_failed', error.raw.payment_intent.id], ['charge.failed', error.raw.charge]];
  },
  'payment_intent.requires_action': async () => [['payment_intent.requires_action', (await pay({ payment_method: 'pm_card_threeDSecure2Required' })).id]],
  'payment_intent.amount_capturable_updated charge.captured': async () => {
    const held = await payAsNew({ capture_method: 'manual' });
    await stripe.paymentIntents.capture(held.id);
    return [['payment_intent.amount_capturable_updated', held.id], ['charge.captured', held.latest_charge.id], ['payment_intent.succeeded', held.id]];
  },
  'payment_intent.canceled charge.refunded': async () => {
    const held = await payAsNew({ capture_method: 'manual' });
    await stripe.paymentIntents.cancel(held.id);
    return [['payment_intent.canceled', held.id], ['charge.refunded', held.latest_charge.id]];
  },
  'refund.created refund.updated charge.refunded charge.updated': async () => {
    const paid = await payAsNew();
    const refund = await stripe.refunds.create({ payment_intent: paid.id });
    await stripe.refunds.update(refund.id, { metadata: { a: 'b' } });
    await stripe.charges.update(paid.latest_charge.id, { description: 'd' });
    return [['refund.created', refund.id], ['refund.updated', refund.id], ['charge.refunded', paid.latest_charge.id], ['charge.updated', paid.latest_charge.id]];
  },
  'refund.failed': async () => [['refund.failed', (await stripe.refunds.create({ payment_intent: (await pay({ payment_method: 'pm_card_refundFail' })).id })).id]],
  'review.opened review.closed': async () => {
    const paid = await pay({ payment_method: 'pm_card_riskLevelElevated' });
    await stripe.reviews.approve(paid.review);
    return [['review.opened', paid.review], ['review.closed', paid.review]];
  },
  'charge.dispute.created updated closed funds': async () => {
    const { latest_charge: charge } = await pay({ payment_method: 'pm_card_createDispute' });
    const dispute = await eventually(async () => (await stripe.disputes.list({ charge: charge.id })).data[0], 'a dispute');
    await stripe.disputes.update(dispute.id, { evidence: { uncategorized_text: 'winning_evidence' } });
    return ['created', 'updated', 'closed', 'funds_withdrawn', 'funds_reinstated'].map((type) => [`charge.dispute.${type}`, dispute.id]);
  },
  'radar.early_fraud_warning.created updated': async () => {
    const { latest_charge: charge } = await pay({ payment_method: 'pm_card_createIssuerFraudRecord' });
    const warning = await eventually(async () => (await stripe.radar.earlyFraudWarnings.list({ charge: charge.id })).data[0], 'a warning');
    await stripe.refunds.create({ charge: charge.id });
    return [['radar.early_fraud_warning.created', warning.id], ['radar.early_fraud_warning.updated', warning.id]];
  },
  'setup_intent.*': async () => {
    const done = await stripe.setupIntents.create({ payment_method: 'pm_card_visa', confirm: true });
    const secure = await stripe.setupIntents.create({ payment_method: 'pm_card_threeDSecure2Required', confirm: true });
    const ended = await stripe.setupIntents.create({});
    await stripe.setupIntents.cancel(ended.id);
    const failed = await refused(stripe.setupIntents.create({ payment_method: 'pm_card_chargeDeclined', confirm: true }), 'StripeCardError');
    return [['setup_intent.created', done.id], ['setup_intent.succeeded', done.id], ['setup_intent.requires_action', secure.id],
      ['setup_intent.canceled', ended.id], ['setup_intent.setup_failed', failed.raw.setup_intent.id]];
  },
  'payment_method.*': async () => {
    const customer = await stripe.customers.create({});
    const method = await stripe.paymentMethods.attach('pm_card_visa', { customer: customer.id });
    await stripe.paymentMethods.update(method.id, { metadata: { a: 'b' } });
    await stripe.paymentMethods.detach(method.id);
    return ['attached', 'updated', 'detached'].map((type) => [`payment_method.${type}`, method.id]);
  },
  'payout.created file.created': async () => {
    await pay({ payment_method: 'pm_card_bypassPending', amount: 9_000_000 });
    const payout = await eventually(() => stripe.payouts.create({ amount: 1000, currency: 'cop' }).catch(() => null), 'a payout');
    return [['payout.created', payout.id], ['payout.updated', payout.id], ['payout.paid', payout.id]].slice(0, 1);
  },
})) {
  test(`told: ${what}`, async () => {
    for (const [type, id] of await run()) assert.ok(await told(id, type), type);
  });
}

/** A receiver of deliveries on this machine. */
async function receiver(t, answer = () => 200) {
  const received = [];
  const server = createServer((request, response) => {
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => {
      const delivery = { headers: request.headers, body: Buffer.concat(parts) };
      received.push(delivery);
      response.writeHead(answer(delivery, received.length));
      response.end();
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { received, url: `http://127.0.0.1:${server.address().port}/hook` };
}

test('the life of an endpoint', async () => {
  const made = await stripe.webhookEndpoints.create({ url: 'https://example.com/hook', enabled_events: ['charge.succeeded'], description: 'd', metadata: { a: 'b' }, api_version: '2025-03-31.basil' });
  has(made, 'id object api_version application created description enabled_events livemode metadata secret status url');
  assert.match(made.id, /^we_/);
  assert.match(made.secret, /^whsec_/);
  assert.deepEqual([made.object, made.status, made.api_version], ['webhook_endpoint', 'enabled', '2025-03-31.basil']);
  assert.equal('secret' in (await stripe.webhookEndpoints.retrieve(made.id)), false);
  const off = await stripe.webhookEndpoints.update(made.id, { disabled: true, enabled_events: ['*'], url: 'https://example.com/other' });
  assert.deepEqual([off.status, off.enabled_events, off.url], ['disabled', ['*'], 'https://example.com/other']);
  assert.equal((await stripe.webhookEndpoints.update(made.id, { disabled: false })).status, 'enabled');
  assert.ok((await stripe.webhookEndpoints.list({ limit: 100 })).data.some((each) => each.id === made.id));
  await refused(stripe.webhookEndpoints.create({ url: 'https://example.com', enabled_events: ['no.such'] }), 'StripeInvalidRequestError', { statusCode: 400 });
  await refused(stripe.webhookEndpoints.create({ url: 'https://example.com' }), 'StripeInvalidRequestError', { param: 'enabled_events' });
  await refused(client(demo.sk_live).webhookEndpoints.create({ url: 'http://example.com', enabled_events: ['*'] }), 'StripeInvalidRequestError', { param: 'url' });
  const stub = await stripe.webhookEndpoints.del(made.id);
  assert.deepEqual([stub.id, stub.deleted], [made.id, true]);
  await refused(stripe.webhookEndpoints.retrieve(made.id), 'StripeInvalidRequestError', { statusCode: 404 });
});

async function endpointOf(t, wanted) {
  const endpoint = await stripe.webhookEndpoints.create(wanted);
  t.after(() => stripe.webhookEndpoints.del(endpoint.id));
  return endpoint;
}

test('deliveries are signed, as the SDK verifies', async (t) => {
  const hook = await receiver(t);
  const endpoint = await endpointOf(t, { url: hook.url, enabled_events: ['customer.created'], api_version: '2025-03-31.basil' });
  const customer = await stripe.customers.create({ name: 'ñandú 日本' });
  const find = () => hook.received.find((each) => each.body.includes(customer.id));
  const delivery = await eventually(find, 'a delivery');
  const event = stripe.webhooks.constructEvent(delivery.body, delivery.headers['stripe-signature'], endpoint.secret);
  assert.deepEqual([event.type, event.data.object.name, event.api_version], ['customer.created', 'ñandú 日本', '2025-03-31.basil']);
  assert.equal(delivery.headers['content-type'], 'application/json; charset=utf-8');
  assert.throws(() => stripe.webhooks.constructEvent(delivery.body, delivery.headers['stripe-signature'], 'whsec_other'), Stripe.errors.StripeSignatureVerificationError);
});

test('what fails is tried again with the same id, and pending until then', async (t) => {
  const hook = await receiver(t, (delivery, count) => (count === 1 ? 500 : count === 2 ? 302 : 204));
  const endpoint = await endpointOf(t, { url: hook.url, enabled_events: ['customer.created'] });
  const customer = await stripe.customers.create({});
  await eventually(() => hook.received.length >= 3, 'three tries', 20_000);
  const events = hook.received.map((each) => stripe.webhooks.constructEvent(each.body, each.headers['stripe-signature'], endpoint.secret));
  const ours = events.filter((each) => each.data.object.id === customer.id);
  assert.ok(ours.length >= 1);
  assert.equal(new Set(ours.map((each) => each.id)).size, 1);
  await eventually(async () => (await stripe.events.retrieve(ours[0].id)).pending_webhooks === 0, 'nothing pending');
});
