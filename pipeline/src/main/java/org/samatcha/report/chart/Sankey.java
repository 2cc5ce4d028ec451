package org.samatcha.report.chart;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.samatcha.base.Language;

/** Where pupils go from stage to stage; a band is as wide as the people in it. */
public record Sankey(Caption caption, List<Node> nodes, List<Flow> flows) implements ChartSpec {

    public Sankey {
        nodes = List.copyOf(nodes);
        flows = List.copyOf(flows);
        Set<String> ids = nodes.stream().map(Node::id).collect(Collectors.toCollection(HashSet::new));
        for (Flow flow : flows) {
            if (!ids.contains(flow.from()) || !ids.contains(flow.to())) {
                throw new IllegalArgumentException("No node for the flow from " + flow.from() + " to " + flow.to());
            }
        }
    }

    /** A state at a stage (0 at the left); nodes of a stage stand in the order given. */
    public record Node(String id, String label, int stage, Emphasis emphasis) {}

    /** People who go from one node to another. A flow that is not known has no band and stands in the table. */
    public record Flow(String from, String to, ChartValue people) {}

    @Override
    public ChartTable table() {
        Language language = caption.language();
        return new ChartTable(
                List.of(ChartWord.FROM.in(language), ChartWord.TO.in(language), ChartWord.COUNT.in(language)),
                flows.stream()
                        .map(flow -> List.of(
                                label(flow.from()),
                                label(flow.to()),
                                ChartTable.cell(flow.people(), ValueFormat.COUNT, language)))
                        .toList());
    }

    private String label(String id) {
        return nodes.stream()
                .filter(node -> node.id().equals(id))
                .map(Node::label)
                .findFirst()
                .orElseThrow();
    }
}
