import { da } from '../../text/da.ts';
import { paths, routing } from '../routing.ts';

export function NotFound() {
  return (
    <>
      <h1>{da.frame.notFound}</h1>
      <routing.Link href={paths.cases}>{da.frame.toCases}</routing.Link>
    </>
  );
}
