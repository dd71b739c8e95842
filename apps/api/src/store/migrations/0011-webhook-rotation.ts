/** A secret on its way out signs beside the new one until its instant. */
export const webhookRotation = {
  name: '0011-webhook-rotation',
  statements: [
    'alter table subscription add column old_secret text',
    'alter table subscription add column old_secret_until text',
  ],
} as const
