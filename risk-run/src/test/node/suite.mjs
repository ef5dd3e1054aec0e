// Everything, with the SDK that STRIPE_PACKAGE names; VIGIA_URL and VIGIA_HOME say where the platform is.
for (const part of ['transport', 'idempotency', 'lists', 'payments', 'charges', 'radar', 'money', 'customers', 'events', 'vouchers']) {
  if (!process.env.ONLY || process.env.ONLY.split(',').includes(part)) await import(`./${part}.mjs`);
}
