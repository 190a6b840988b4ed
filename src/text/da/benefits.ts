export const benefits = {};
