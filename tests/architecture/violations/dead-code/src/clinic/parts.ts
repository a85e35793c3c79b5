export const used = 'used';
export const unused = 'nobody asks for this';
