declare module '*.ftl' {
  import type { FluentResource } from '@fluent/bundle';

  /** The pattern of every text by its id. */
  const patterns: Record<string, FluentResource['body'][number]['value']>;
  export default patterns;
}
