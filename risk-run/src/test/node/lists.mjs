// wire.md 4, 5: lists, expansion, metadata, search.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { email, eventually, pay, payAsNew, refused, seconds, stripe, word } from './client.mjs';

async function several(count) {
  const customer = await stripe.customers.create({ email: email() });
  const ids = [];
  for (let i = 0; i < count; i++) ids.unshift((await stripe.paymentIntents.create({ amount: 100 + i, currency: 'usd', customer: customer.id })).id);
  return { customer: customer.id, ids };
}

test('pages go forward and back, newest first', async () => {
  const { customer, ids } = await several(7);
  const first = await stripe.paymentIntents.list({ customer, limit: 3 });
  assert.deepEqual([first.object, first.url, first.has_more], ['list', '/v1/payment_intents', true]);
  assert.deepEqual(first.data.map((each) => each.id), ids.slice(0, 3));
  const second = await stripe.paymentIntents.list({ customer, limit: 3, starting_after: ids[2] });
  assert.deepEqual(second.data.map((each) => each.id), ids.slice(3, 6));
  const back = await stripe.paymentIntents.list({ customer, limit: 2, ending_before: ids[5] });
  assert.deepEqual(back.data.map((each) => each.id), ids.slice(3, 5));
  assert.equal(back.has_more, true);
  const top = await stripe.paymentIntents.list({ customer, limit: 5, ending_before: ids[3] });
  assert.deepEqual(top.data.map((each) => each.id), ids.slice(0, 3));
  assert.equal(top.has_more, false);
  const all = [];
  for await (const each of stripe.paymentIntents.list({ customer, limit: 2 })) all.push(each.id);
  assert.deepEqual(all, ids);
  assert.equal((await stripe.paymentIntents.list({ customer, limit: 2 }).autoPagingToArray({ limit: 100 })).length, 7);
  assert.equal((await stripe.paymentIntents.list({ limit: 100 })).data.length > 7, true);
});

test('limits and cursors that do not fit', async () => {
  for (const limit of [0, 101, -1, 'x']) await refused(stripe.customers.list({ limit }), 'StripeInvalidRequestError', { param: 'limit', statusCode: 400 });
  for (const param of ['starting_after', 'ending_before']) {
    await refused(stripe.customers.list({ [param]: 'cus_x' }), 'StripeInvalidRequestError', { code: 'resource_missing', param });
  }
});

test('created filters, as a number and as a range', async () => {
  const { customer, ids } = await several(1);
  const at = (await stripe.paymentIntents.retrieve(ids[0])).created;
  const found = async (created) => (await stripe.paymentIntents.list({ customer, created })).data.length;
  assert.equal(await found(at), 1);
  assert.equal(await found({ gte: at }), 1);
  assert.equal(await found({ gt: at }), 0);
  assert.equal(await found({ lte: at }), 1);
  assert.equal(await found({ lt: at }), 0);
  assert.equal(await found({ gte: at - 10, lte: seconds() + 10 }), 1);
});

test('expansion goes four levels deep, on lists through data', async () => {
  const customer = await stripe.customers.create({});
  const method = await stripe.paymentMethods.attach('pm_card_visa', { customer: customer.id });
  const paid = await pay({ customer: customer.id, payment_method: method.id,
    expand: ['customer', 'payment_method', 'latest_charge.balance_transaction.source', 'latest_charge.customer'] });
  assert.equal(paid.customer.id, customer.id);
  assert.equal(paid.payment_method.object, 'payment_method');
  assert.equal(paid.latest_charge.balance_transaction.object, 'balance_transaction');
  assert.equal(paid.latest_charge.balance_transaction.source.object, 'charge');
  const plain = await stripe.paymentIntents.retrieve(paid.id);
  assert.deepEqual([typeof plain.customer, typeof plain.payment_method, typeof plain.latest_charge], ['string', 'string', 'string']);
  const list = await stripe.paymentIntents.list({ customer: customer.id, expand: ['data.latest_charge', 'data.customer'] });
  assert.equal(list.data[0].latest_charge.object, 'charge');
  assert.equal(list.data[0].customer.object, 'customer');
  await refused(stripe.paymentIntents.retrieve(paid.id, { expand: ['amount'] }), 'StripeInvalidRequestError', { statusCode: 400, message: /This property cannot be expanded \(amount\)\./ });
  await refused(stripe.paymentIntents.retrieve(paid.id, { expand: ['latest_charge.payment_intent.latest_charge.payment_intent.latest_charge'] }), 'StripeInvalidRequestError', { statusCode: 400 });
  assert.equal((await stripe.balance.retrieve({ expand: [] })).object, 'balance');
});

test('metadata merges, loses keys, is emptied and has limits', async () => {
  const made = await stripe.customers.create({ metadata: { a: 1, b: 'two' } });
  assert.deepEqual({ ...made.metadata }, { a: '1', b: 'two' });
  const merged = await stripe.customers.update(made.id, { metadata: { b: '', c: '3' } });
  assert.deepEqual({ ...merged.metadata }, { a: '1', c: '3' });
  const emptied = await stripe.customers.update(made.id, { metadata: '' });
  assert.deepEqual({ ...emptied.metadata }, {});
  const many = Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`k${i}`, 'v']));
  await refused(stripe.customers.create({ metadata: many }), 'StripeInvalidRequestError', { statusCode: 400 });
  await refused(stripe.customers.create({ metadata: { ['k'.repeat(41)]: 'v' } }), 'StripeInvalidRequestError', { statusCode: 400 });
  await refused(stripe.customers.create({ metadata: { k: 'v'.repeat(501) } }), 'StripeInvalidRequestError', { statusCode: 400 });
  const fits = await stripe.customers.create({ metadata: { ['k'.repeat(40)]: 'v'.repeat(500) } });
  assert.equal(fits.metadata['k'.repeat(40)].length, 500);
  for (const bad of ['a[b', 'a]']) await refused(stripe.customers.create({ metadata: { [bad]: 'v' } }), 'StripeInvalidRequestError', { statusCode: 400 });
});

test('an empty text unsets, and null is shown', async () => {
  const made = await stripe.customers.create({ description: 'x', name: 'Ana' });
  const unset = await stripe.customers.update(made.id, { description: '' });
  assert.equal(unset.description, null);
  assert.equal(unset.name, 'Ana');
  assert.ok('phone' in unset && unset.phone === null);
});

test('search finds charges, payments and customers', async () => {
  const tag = word('tag');
  const customer = await stripe.customers.create({ email: `${tag}@example.com`, name: `Ana ${tag}`, phone: '+573001112233', metadata: { tag } });
  const paid = await payAsNew({ customer: customer.id, metadata: { tag }, amount: 7_700_000 });
  await stripe.refunds.create({ payment_intent: paid.id, amount: 100 });
  const fingerprint = paid.latest_charge.payment_method_details.card.fingerprint;
  const charges = (query) => stripe.charges.search({ query });
  const found = async (result) => (await result).data.length;
  const first = await eventually(async () => {
    const page = await charges(`metadata['tag']:'${tag}'`);
    return page.data.length ? page : null;
  }, 'the charge by its metadata');
  assert.deepEqual([first.object, first.url, first.has_more, first.next_page], ['search_result', '/v1/charges/search', false, null]);
  assert.equal('total_count' in first, false);
  assert.equal((await stripe.charges.search({ query: `metadata['tag']:'${tag}'`, expand: ['total_count'] })).total_count, 1);
  for (const clause of [`metadata["tag"]:"${tag}" AND amount>7699999`, `metadata['tag']:'${tag}' amount:7700000 currency:'COP'`,
    `customer:'${customer.id}' status:'succeeded'`, `payment_method_details.card.fingerprint:'${fingerprint}'`,
    `metadata['tag']:'${tag}' payment_method_details.card.last4:'${paid.latest_charge.payment_method_details.card.last4}'`,
    `metadata['tag']:'${tag}' refunded:'false'`, `metadata['tag']:'${tag}' disputed:"false"`, `metadata['tag']:'${tag}' -refunded:null`,
    `metadata['tag']:'${tag}' created>${seconds() - 600}`, `metadata['tag']:'${tag}' -status:'failed'`,
    `metadata['tag']:'${tag}' payment_method_details.card.brand:'visa' payment_method_details.card.exp_month:12 payment_method_details.card.exp_year:2034`]) {
    assert.equal(await found(charges(clause)), 1, clause);
  }
  assert.equal(await found(charges(`metadata['tag']:'${tag}' refunded:'true'`)), 0);
  assert.equal(await found(charges(`metadata['tag']:'${tag}' OR metadata['tag']:'nobody'`)), 1);
  assert.equal(await found(stripe.paymentIntents.search({ query: `metadata['tag']:'${tag}' status:'succeeded' amount>=7700000` })), 1);
  assert.equal(await found(stripe.paymentIntents.search({ query: `metadata['tag']:'${tag}' amount='7700000'` })), 1);
  for (const query of [`email:'${tag.toUpperCase()}@example.com'`, `email~'${tag}'`, `name~'${tag.slice(3)}'`, `metadata['tag']:'${tag}' phone:'+573001112233'`]) {
    assert.equal(await found(stripe.customers.search({ query })), 1, query);
  }
});

test('search refuses what it cannot read', async () => {
  for (const query of ['foo:1', 'amount~"100"', 'amount', "metadata['a']:'b' AND amount>1 OR amount<2", "email:'x'", "(amount>1)", "status>'a'", "currency~'c'", '']) {
    await refused(stripe.charges.search({ query }), 'StripeInvalidRequestError', { statusCode: 400, param: 'query' });
  }
  await refused(stripe.charges.search({ query: 'amount>1', limit: 101 }), 'StripeInvalidRequestError', { param: 'limit' });
});

test('search pages by next_page', async () => {
  const tag = word('tag');
  for (let i = 0; i < 3; i++) await stripe.customers.create({ metadata: { tag } });
  const query = `metadata['tag']:'${tag}'`;
  const first = await eventually(async () => {
    const page = await stripe.customers.search({ query, limit: 2, expand: ['total_count'] });
    return page.total_count === 3 ? page : null;
  }, 'three customers');
  assert.equal(first.has_more, true);
  const second = await stripe.customers.search({ query, limit: 2, page: first.next_page });
  assert.equal(second.data.length, 1);
  const all = [];
  for await (const each of stripe.customers.search({ query, limit: 1 })) all.push(each.id);
  assert.equal(new Set(all).size, 3);
});
