import { figureIds, type FigureId } from '../../../figures/figure-id.ts';

/** An id in the journal may be of a drawing that this release has not got. */
export const isFigureId = (id: string | null): id is FigureId =>
  id !== null && (figureIds as readonly string[]).includes(id);
