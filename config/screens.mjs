/** The two screens the app is drawn for: a desk and a pocket. Sizes in CSS pixels. */
export const screens = {
  wide: { width: 1440, height: 900 },
  narrow: { width: 390, height: 844 },
};
