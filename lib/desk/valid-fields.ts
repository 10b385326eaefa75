import * as v from 'valibot';
import { propertyOf } from '@/lib/util/is-object';

/** The fields of a stored value that pass their schemas, each checked on its own: a broken field costs no other. */
export const validFields = <Schemas extends Readonly<Record<string, v.GenericSchema>>>(
  schemas: Schemas,
  stored: unknown,
): { [Name in keyof Schemas]?: v.InferOutput<Schemas[Name]> } =>
  Object.fromEntries(
    Object.entries(schemas).flatMap(([name, schema]) => {
      const result = v.safeParse(schema, propertyOf(stored, name));
      return result.success ? [[name, result.output]] : [];
    }),
  ) as { [Name in keyof Schemas]?: v.InferOutput<Schemas[Name]> };
