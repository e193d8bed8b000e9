import type { CaseRecord, TargetRules } from 'xinfang-rules'

export const label = (en: string) => ({ zh: `〔${en}〕`, en })
export const figure = { label: label('figure'), rate: 'rate', unit: '件', definition: label('definition') } as const
export const received = { event: 'received', happened: true }
export const resolved = { event: 'resolved', happened: true }

export const rules: TargetRules = {
  id: 'tiny',
  events: { received: label('received'), resolved: label('resolved') },
  fields: {
    channel: { label: label('channel'), values: { online: label('online'), visit: label('visit') } },
    urgent: { label: label('urgent'), values: 'boolean' },
  },
  indicators: {
    resolution: { ...figure, id: 'resolution', of: received, counted: resolved },
    online: { ...figure, id: 'online', of: received, counted: { field: 'channel', in: ['online'] } },
    notOnline: { ...figure, id: 'notOnline', of: received, counted: { not: { field: 'channel', in: ['online'] } } },
    totals: { ...figure, id: 'totals', totalsOnly: true },
  },
  counts: {
    open: {
      id: 'open',
      label: label('open'),
      unit: '件',
      of: { all: [received, { event: 'resolved', happened: false }] },
    },
    urgent: { id: 'urgent', label: label('urgent'), unit: '件', of: { field: 'urgent', in: [true] } },
    incidents: { id: 'incidents', label: label('incidents'), unit: '件', totalsOnly: true },
  },
  targets: {},
}

export const cases: readonly CaseRecord[] = [
  // Resolved in March.
  { id: 'c1', fields: { channel: 'online', urgent: true }, events: { received: '2024-03-01', resolved: '2024-03-20' } },
  // Resolved on the last day of March.
  { id: 'c2', fields: { channel: 'visit' }, events: { received: '2024-03-04', resolved: '2024-03-31' } },
  // Resolved in April.
  { id: 'c3', fields: { channel: 'visit', urgent: false }, events: { received: '2024-03-05', resolved: '2024-04-01' } },
  // The channel is not known, nor whether it is urgent.
  { id: 'c4', fields: {}, events: { received: '2024-03-06' } },
  // Received in April.
  { id: 'c5', fields: { channel: 'online', urgent: true }, events: { received: '2024-04-02' } },
  // Resolved, but never recorded as received: outside every base.
  { id: 'c6', fields: { channel: 'online' }, events: { resolved: '2024-03-10' } },
]
