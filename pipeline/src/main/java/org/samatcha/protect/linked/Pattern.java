package org.samatcha.protect.linked;

import java.util.List;

/**
 * How one area's cells change together, apart from the tally.
 *
 * @param cells numbers of cells
 * @param factors by how much each changes
 * @param choices from each list one pattern belongs to this one
 */
record Pattern(int[] cells, int[] factors, List<List<Pattern>> choices) {}
