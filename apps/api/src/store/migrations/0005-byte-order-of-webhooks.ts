import { byBytes } from './byte-order.ts'

export const byteOrderOfWebhooks = {
  name: '0005-byte-order-of-webhooks',
  only: 'postgres',
  statements: byBytes([
    'event.body',
    'event.id',
    'event.at',
    'delivery.id',
    'delivery.next_at',
    'delivery.claimed_until',
    'delivery.created_at',
    'subscription.created_at',
    'subscription.id',
  ]),
} as const
