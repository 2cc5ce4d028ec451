package org.samatcha.inequality.decomposition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.samatcha.base.Direction;
import org.samatcha.inequality.groups.Group;
import org.samatcha.inequality.groups.GroupTables;
import org.samatcha.inequality.groups.Groups;
import org.samatcha.inequality.groups.Scale;

class DecompositionTest {

    @Provide
    Arbitrary<List<Group>> groups() {
        return GroupTables.insideTheScale(3, 20);
    }

    @Property(tries = 200)
    void partsAddUpToTheWhole(@ForAll("groups") List<Group> groups) {
        Groups all = Groups.of(groups, Scale.HUNDRED, Direction.ADVERSE);
        double[] y = all.estimates();
        double[] w = all.weights();
        for (double alpha : new double[] {-1, 0, 0.5, 1, 2}) {
            GeDecomposition ge = GeDecomposition.of(alpha, y, w, all.clusters());
            assertEquals(ge.total(), ge.within() + ge.between(), 1e-9 * (1 + ge.total()));
        }
        GiniDecomposition bm = GiniDecomposition.byBhattacharyaMahalanobis(y, w, all.clusters());
        assertEquals(bm.total(), bm.within() + bm.between() + bm.rest(), 1e-12);
        assertTrue(bm.rest() > -1e-12);
        GiniDecomposition yl = GiniDecomposition.byYitzhakiLerman(y, w, all.clusters());
        assertEquals(yl.total(), yl.within() + yl.between() + yl.rest(), 1e-12);
        for (double epsilon : new double[] {0.5, 1, 2}) {
            for (AtkinsonDecomposition parts : List.of(
                    AtkinsonDecomposition.byMeans(epsilon, y, w, all.clusters()),
                    AtkinsonDecomposition.byEquivalents(epsilon, y, w, all.clusters()))) {
                assertEquals(parts.total(), parts.within() + parts.between() - parts.cross(), 1e-12);
                assertTrue(parts.within() > -1e-12 && parts.between() > -1e-12, parts.toString());
            }
        }
    }

    @Test
    void clustersThatDoNotMixHaveNoOverlap() {
        double[] y = {1, 2, 10, 12};
        double[] w = {0.25, 0.25, 0.25, 0.25};
        List<String> clusters = List.of("low", "low", "high", "high");
        assertEquals(
                0, GiniDecomposition.byBhattacharyaMahalanobis(y, w, clusters).rest(), 1e-12);
        assertTrue(GiniDecomposition.byYitzhakiLerman(y, w, clusters).rest() < 0);
    }

    @Test
    void oneClusterHasNoBetween() {
        double[] y = {1, 2, 10};
        double[] w = {0.5, 0.25, 0.25};
        List<String> clusters = List.of("all", "all", "all");
        assertEquals(0, GeDecomposition.of(1, y, w, clusters).between(), 1e-12);
        assertEquals(0, GiniDecomposition.byYitzhakiLerman(y, w, clusters).between(), 1e-12);
        assertEquals(0, AtkinsonDecomposition.byMeans(1, y, w, clusters).between(), 1e-12);
    }

    @Test
    void kitagawaSeesOnlyTheCompositionWhenNoRateChanges() {
        Kitagawa parts = Kitagawa.of(
                new double[] {10, 80}, new double[] {100, 100}, new double[] {5, 120}, new double[] {50, 150});
        assertEquals(0, parts.rateEffect(), 1e-15);
        assertEquals(0.175, parts.compositionEffect(), 1e-15);
        assertEquals(parts.difference(), parts.compositionEffect(), 1e-15);
    }

    @Test
    void kitagawaRefusesACellWithoutPeople() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Kitagawa.of(new double[] {0}, new double[] {0}, new double[] {1}, new double[] {2}));
    }
}
