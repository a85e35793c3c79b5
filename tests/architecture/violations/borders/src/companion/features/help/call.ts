export const call = 'tel:999';
