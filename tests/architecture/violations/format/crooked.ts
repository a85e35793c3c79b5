export const crooked   = [ 1,2 ,3 ]
