import { KeyRolesCard } from './KeyRolesCard.tsx';
import { PoolsCard } from './PoolsCard.tsx';
import type { TabProps } from './tab-props.ts';

/** What there is a limited amount of: what benefits are taken from, and people whom many need. */
export function ResourcesTab(props: TabProps) {
  return (
    <>
      <PoolsCard {...props} />
      <KeyRolesCard {...props} />
    </>
  );
}
