import type { ParameterSet } from '../../domain/organisation/parameter-set.ts';
import type { TabProps } from './tab-props.ts';

/** What every part of a parameter set is given. */
export interface SetProps {
  readonly set: ParameterSet;
  readonly apply: TabProps['apply'];
}
