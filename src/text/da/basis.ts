export const basis = {};
