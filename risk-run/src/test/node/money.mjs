// wire.md 9, 10 (money): refunds, disputes, files, balance, payouts.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { base, demo, email, eventually, has, newCard, pay, payAsNew, raw, refused, SDK, stripe } from './client.mjs';

test('refunds in part and whole', async () => {
  const paid = await payAsNew({ amount: 3_000_000 });
  const part = await stripe.refunds.create({ payment_intent: paid.id, amount: 1_000_000, reason: 'requested_by_customer', metadata: { a: 'b' } });
  has(part, `id object amount balance_transaction charge created currency destination_details failure_reason metadata payment_intent payment_method
    pending_reason reason receipt_number status`);
  assert.match(part.id, /^re_/);
  assert.deepEqual([part.object, part.amount, part.status, part.reason, part.charge, part.payment_intent], ['refund', 1_000_000, 'succeeded', 'requested_by_customer', paid.latest_charge.id, paid.id]);
  let charge = await stripe.charges.retrieve(paid.latest_charge.id);
  assert.deepEqual([charge.refunded, charge.amount_refunded], [false, 1_000_000]);
  await refused(stripe.refunds.create({ charge: charge.id, amount: 2_000_001 }), 'StripeInvalidRequestError', { statusCode: 400 });
  await stripe.refunds.create({ charge: charge.id });
  charge = await stripe.charges.retrieve(charge.id, { expand: ['refunds'] });
  assert.deepEqual([charge.refunded, charge.amount_refunded, charge.refunds.data.length], [true, 3_000_000, 2]);
  assert.equal((await stripe.paymentIntents.retrieve(paid.id)).status, 'succeeded');
  await refused(stripe.refunds.create({ charge: charge.id }), 'StripeInvalidRequestError', { statusCode: 400, code: 'charge_already_refunded' });
  assert.equal((await stripe.refunds.list({ charge: charge.id })).data.length, 2);
  assert.equal((await stripe.refunds.list({ payment_intent: paid.id, limit: 1 })).has_more, true);
  assert.equal((await stripe.refunds.update(part.id, { metadata: { c: 'd' } })).metadata.c, 'd');
  const transaction = await stripe.balanceTransactions.retrieve((await stripe.refunds.retrieve(part.id)).balance_transaction);
  assert.deepEqual([transaction.type, transaction.amount, transaction.source], ['refund', -1_000_000, part.id]);
});

test('refunds that are none', async () => {
  const paid = await pay();
  await refused(stripe.refunds.create({ payment_intent: paid.id, reason: 'regret' }), 'StripeInvalidRequestError', { param: 'reason', statusCode: 400 });
  for (const amount of [0, -5]) await refused(stripe.refunds.create({ payment_intent: paid.id, amount }), 'StripeInvalidRequestError', { param: 'amount' });
  await refused(stripe.refunds.create({}), 'StripeInvalidRequestError', { statusCode: 400 });
  const failed = await refused(pay({ payment_method: 'pm_card_chargeDeclined' }), 'StripeCardError');
  await refused(stripe.refunds.create({ charge: failed.raw.charge }), 'StripeInvalidRequestError', { statusCode: 400 });
  const open = await stripe.paymentIntents.create({ amount: 100, currency: 'usd' });
  await refused(stripe.refunds.create({ payment_intent: open.id }), 'StripeInvalidRequestError', { statusCode: 400 });
});

test('refunds that take time, or fail', async () => {
  const pending = await stripe.refunds.create({ payment_intent: (await pay({ payment_method: 'pm_card_pendingRefund' })).id });
  assert.equal(pending.status, 'pending');
  await eventually(async () => (await stripe.refunds.retrieve(pending.id)).status === 'succeeded', 'the refund to succeed');
  const failing = await stripe.refunds.create({ payment_intent: (await pay({ payment_method: 'pm_card_refundFail' })).id });
  assert.equal(failing.status, 'succeeded');
  const failed = await eventually(async () => {
    const found = await stripe.refunds.retrieve(failing.id);
    return found.status === 'failed' ? found : null;
  }, 'the refund to fail');
  assert.ok(failed.failure_reason);
  assert.equal((await stripe.charges.retrieve(failing.charge)).amount_refunded, 0);
});

test('a fraudulent refund blocks the payer and closes the review', async () => {
  const payer = email();
  const card = newCard();
  const attempt = () => pay({ receipt_email: payer, payment_method_data: { type: 'card', card } });
  const paid = await attempt();
  await stripe.refunds.create({ payment_intent: paid.id, reason: 'fraudulent' });
  const charge = await stripe.charges.retrieve(paid.latest_charge.id);
  assert.equal(charge.fraud_details.user_report, 'fraudulent');
  for (const [alias, value] of [['email_blocklist', payer], ['card_fingerprint_blocklist', charge.payment_method_details.card.fingerprint]]) {
    const list = (await stripe.radar.valueLists.list({ alias })).data[0];
    assert.equal((await stripe.radar.valueListItems.list({ value_list: list.id, value })).data.length, 1, alias);
  }
  const error = await refused(attempt(), 'StripeCardError', { decline_code: 'fraudulent' });
  assert.equal((await stripe.charges.retrieve(error.raw.charge)).outcome.reason, 'blocklist');
});

async function disputed(payment_method) {
  const { latest_charge: charge } = await pay({ payment_method });
  return eventually(async () => (await stripe.disputes.list({ charge: charge.id })).data[0], 'a dispute');
}

/** The books follow within seconds. */
const withTransactions = (dispute) => eventually(async () => {
  const found = await stripe.disputes.retrieve(dispute.id);
  return found.balance_transactions.length ? found : null;
}, 'the money of a dispute to be booked');

test('a dispute takes the money, and evidence wins it back or loses it', async () => {
  for (const [evidence, end] of [['winning_evidence', 'won'], ['losing_evidence', 'lost']]) {
    const dispute = await withTransactions(await disputed('pm_card_createDispute'));
    has(dispute, 'id object amount balance_transactions charge created currency evidence evidence_details is_charge_refundable metadata payment_intent reason status');
    has(dispute.evidence_details, 'due_by has_evidence past_due submission_count');
    assert.deepEqual([dispute.object, dispute.status, dispute.reason, dispute.is_charge_refundable], ['dispute', 'needs_response', 'fraudulent', false]);
    assert.equal(dispute.balance_transactions[0].object, 'balance_transaction');
    assert.ok(dispute.balance_transactions[0].amount < 0);
    assert.equal((await stripe.charges.retrieve(dispute.charge)).disputed, true);
    const draft = await stripe.disputes.update(dispute.id, { evidence: { customer_name: 'Ana' }, metadata: { a: 'b' }, submit: false });
    assert.deepEqual([draft.status, draft.evidence.customer_name, draft.evidence_details.has_evidence, draft.metadata.a], ['needs_response', 'Ana', true, 'b']);
    await stripe.disputes.update(dispute.id, { evidence: { uncategorized_text: evidence } });
    await eventually(async () => (await stripe.disputes.retrieve(dispute.id)).status === end, end);
  }
});

test('disputes of other kinds, and closing one', async () => {
  const goods = await disputed('pm_card_createDisputeProductNotReceived');
  assert.deepEqual([goods.reason, goods.status], ['product_not_received', 'needs_response']);
  assert.equal((await stripe.disputes.close(goods.id)).status, 'lost');
  await refused(stripe.disputes.close(goods.id), 'StripeInvalidRequestError', { statusCode: 400 });
  const inquiry = await disputed('pm_card_createDisputeInquiry');
  assert.deepEqual([inquiry.status, inquiry.balance_transactions.length, inquiry.is_charge_refundable], ['warning_needs_response', 0, true]);
  await stripe.disputes.update(inquiry.id, { evidence: { uncategorized_text: 'escalate_inquiry_evidence' } });
  await eventually(async () => (await stripe.disputes.retrieve(inquiry.id)).status === 'needs_response', 'the inquiry to become a dispute');
  assert.equal((await stripe.disputes.list({ payment_intent: inquiry.payment_intent })).data.length, 1);
});

test('a file is uploaded and shown', async () => {
  const data = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF');
  let file;
  if (Number(SDK.slice(6)) >= 22) {
    file = await stripe.files.create({ purpose: 'dispute_evidence', file: { data, name: 'proof.pdf', type: 'application/pdf' } });
  } else {
    const form = new FormData();
    form.append('purpose', 'dispute_evidence');
    form.append('file', new Blob([data], { type: 'application/pdf' }), 'proof.pdf');
    file = await (await fetch(new URL('/v1/files', base), { method: 'POST', headers: { Authorization: `Bearer ${demo.sk_test}` }, body: form })).json();
  }
  has(file, 'id object created expires_at filename purpose size title type url');
  assert.match(file.id, /^file_/);
  assert.deepEqual([file.object, file.filename, file.purpose, file.size, file.type], ['file', 'proof.pdf', 'dispute_evidence', data.length, 'pdf']);
  assert.equal((await stripe.files.retrieve(file.id)).id, file.id);
  assert.ok((await stripe.files.list({ purpose: 'dispute_evidence' })).data.length > 0);
  const broken = await raw('POST', '/v1/files', { body: '--x\r\nbroken', headers: { 'Content-Type': 'multipart/form-data; boundary=x' } });
  assert.equal(broken.status, 400);
});

test('the balance adds up from its transactions', async () => {
  const balance = await stripe.balance.retrieve();
  assert.equal(balance.object, 'balance');
  for (const part of [...balance.available, ...balance.pending]) assert.ok(Number.isInteger(part.amount) && Number.isInteger(part.source_types.card ?? 0));
  const paid = await pay();
  const charge = await stripe.charges.retrieve(paid.latest_charge.id, { expand: ['balance_transaction'] });
  const transaction = charge.balance_transaction;
  has(transaction, 'id object amount available_on created currency description exchange_rate fee fee_details net reporting_category source status type');
  assert.deepEqual([transaction.type, transaction.reporting_category, transaction.net, transaction.source], ['charge', 'charge', transaction.amount - transaction.fee, charge.id]);
  assert.equal(transaction.fee_details.reduce((sum, each) => sum + each.amount, 0), transaction.fee);
  has(transaction.fee_details[0], 'amount currency description type');
  assert.equal((await stripe.balanceTransactions.list({ source: charge.id })).data[0].id, transaction.id);
  assert.ok((await stripe.balanceTransactions.list({ type: 'charge', currency: 'cop', limit: 2 })).data.every((each) => each.type === 'charge' && each.currency === 'cop'));
});

test('funds that are available at once are paid out', async () => {
  await pay({ payment_method: 'pm_card_bypassPending', amount: 9_000_000 });
  const balance = await eventually(async () => {
    const found = await stripe.balance.retrieve();
    return found.available.some((each) => each.currency === 'cop' && each.amount >= 1_000_000) ? found : null;
  }, 'available funds');
  assert.ok(balance);
  const payout = await stripe.payouts.create({ amount: 100_000, currency: 'cop', metadata: { a: 'b' } });
  has(payout, 'id object amount arrival_date automatic balance_transaction created currency destination failure_code method reconciliation_status status type trace_id');
  assert.match(payout.id, /^po_/);
  assert.deepEqual([payout.object, payout.amount, payout.automatic, payout.method], ['payout', 100_000, false, 'standard']);
  assert.ok(['pending', 'in_transit', 'paid'].includes(payout.status));
  assert.equal((await stripe.payouts.retrieve(payout.id)).id, payout.id);
  assert.ok((await stripe.payouts.list({ created: { gte: payout.created } })).data.some((each) => each.id === payout.id));
  assert.ok((await stripe.payouts.list({ arrival_date: { gte: payout.arrival_date }, status: payout.status })).data.length > 0);
  await refused(stripe.payouts.create({ amount: 999_999_999_999, currency: 'cop' }), 'StripeInvalidRequestError', { statusCode: 400 });
});
