import type { MapPreset } from '../../domain/business-case/case-map.ts';

/** Cases that follow several methods are drawn by one: the municipality's own. */
export const JOINT_PRESET: MapPreset = 'rebild';
