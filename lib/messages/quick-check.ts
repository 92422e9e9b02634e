// A strict check made from a zod schema for large plain data: the same yes or no as the schema's, several times as fast, without a copy.
import type { z } from 'zod'

type Check = (data: unknown) => boolean
type Maker = (schema: z.core.$ZodType) => Check

/** Kinds of schema that a snapshot is made of; another kind is an error when the check is made, never a silent yes. */
const MAKERS: Partial<Record<string, Maker>> = {
  boolean: () => (data) => typeof data === 'boolean',
  number: (schema) => {
    refuseChecks(schema)
    return (data) => typeof data === 'number' && Number.isFinite(data)
  },
  string: (schema) => {
    const most = mostOf(schema, 'max_length')
    return (data) => typeof data === 'string' && data.length <= most
  },
  enum: (schema) => {
    const { entries } = (schema as z.core.$ZodEnum)._zod.def
    const known = new Set<unknown>(Object.values(entries))
    return (data) => known.has(data)
  },
  nullable: (schema) => {
    const inner = checkOf((schema as z.core.$ZodNullable)._zod.def.innerType)
    return (data) => data === null || inner(data)
  },
  array: (schema) => {
    const each = checkOf((schema as z.core.$ZodArray)._zod.def.element)
    const most = mostOf(schema, 'max_length')
    return (data) => Array.isArray(data) && data.length <= most && isEvery(data, each)
  },
  object: (schema) => strictObject(schema as z.core.$ZodObject),
}

/** Whether data has the shape of `schema`, no key more and none less. Throws when the schema holds a kind or a limit that is not known here. */
export function quickCheck<S extends z.core.$ZodType>(schema: S): (data: unknown) => data is z.core.output<S> {
  return checkOf(schema) as (data: unknown) => data is z.core.output<S>
}

function checkOf(schema: z.core.$ZodType): Check {
  const { type } = schema._zod.def
  const make = MAKERS[type]
  if (!make) throw new Error(`messages: no quick check of «${type}»`)
  return make(schema)
}

/** Every own key is known and right, and there are as many as are known; a prototype of its own is refused with the keys that hide there. */
function strictObject(schema: z.core.$ZodObject): Check {
  refuseChecks(schema)
  const { shape, catchall } = schema._zod.def
  if (catchall?._zod.def.type !== 'never') throw new Error('messages: a quick check is made of strict objects only')
  const checks = Object.entries(shape).map(([key, inner]) => [key, checkOf(inner)] as const)
  return (data) => {
    if (typeof data !== 'object' || data === null || Object.getPrototypeOf(data) !== Object.prototype) return false
    const record = data as Record<string, unknown>
    if (Object.keys(record).length !== checks.length) return false
    for (const [key, check] of checks) if (!Object.hasOwn(record, key) || !check(record[key])) return false
    return true
  }
}

function isEvery(list: readonly unknown[], check: Check): boolean {
  for (const one of list) if (!check(one)) return false
  return true
}

/** The largest length allowed; a limit of another kind is an error. */
function mostOf(schema: z.core.$ZodType, kind: string): number {
  refuseFormats(schema)
  const checks = (schema._zod.def.checks ?? []) as { _zod: { def: { check: string; maximum?: number } } }[]
  const limits = checks.map(({ _zod }) => _zod.def)
  if (limits.some(({ check }) => check !== kind)) throw new Error('messages: a limit that the quick check does not know')
  return Math.min(...limits.map(({ maximum }) => maximum ?? 0), Number.POSITIVE_INFINITY)
}

function refuseChecks(schema: z.core.$ZodType): void {
  refuseFormats(schema)
  if ((schema._zod.def.checks ?? []).length > 0) throw new Error('messages: a limit that the quick check does not know')
}

/** «uuid», «int»: limits that do not lie among the checks. */
function refuseFormats({ _zod }: z.core.$ZodType): void {
  if ('format' in _zod.def && _zod.def.format !== undefined) throw new Error('messages: a limit that the quick check does not know')
}
