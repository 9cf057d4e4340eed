import { z } from 'zod'
import { serviceFile } from './service-file.ts'

/** The JSON Schema of a service file, as text, from the same definitions that check it. */
export function serviceJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(serviceFile, { io: 'input' }), null, 2)}\n`
}
