import { da } from '../../text/da.ts';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { paths, routing, useCurrentPath } from '../routing.ts';
import './Rail.css';
import { RailStatus } from './RailStatus.tsx';

interface Place {
  readonly path: string;
  readonly label: string;
  readonly shortLabel: string;
  readonly icon: IconName;
}

const places: readonly Place[] = [
  { path: paths.cases, label: da.frame.cases, shortLabel: da.frame.cases, icon: 'cases' },
  {
    path: paths.portfolio,
    label: da.frame.portfolio,
    shortLabel: da.frame.portfolio,
    icon: 'portfolio',
  },
  {
    path: paths.organisation,
    label: da.frame.organisation,
    shortLabel: da.frame.organisation,
    icon: 'organisation',
  },
  { path: paths.device, label: da.frame.device, shortLabel: da.frame.deviceShort, icon: 'data' },
];

/** The places of the app; on a narrow screen a bar at the foot. */
export function Rail() {
  const current = useCurrentPath();
  return (
    <aside className="rail">
      <p className="rail-product">{da.frame.product}</p>
      <nav aria-label={da.frame.places}>
        {places.map(({ path, label, shortLabel, icon }) => (
          <routing.Link
            key={path}
            href={path}
            aria-label={label}
            aria-current={current.startsWith(path) ? 'page' : undefined}
          >
            <Icon name={icon} />
            <span className="rail-long">{label}</span>
            <span className="rail-short">{shortLabel}</span>
          </routing.Link>
        ))}
      </nav>
      <RailStatus />
    </aside>
  );
}
