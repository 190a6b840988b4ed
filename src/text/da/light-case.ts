export const lightCase = {};
