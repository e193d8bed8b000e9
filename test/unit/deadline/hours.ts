import type { OfficeHours } from 'xinfang-rules'

/** A morning and an afternoon, seven hours a day. */
export const officeHours: OfficeHours = {
  sessions: [
    { from: '08:30', to: '12:00' },
    { from: '14:00', to: '17:30' },
  ],
}
