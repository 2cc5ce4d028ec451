package org.samatcha.inequality.groups;

import java.util.List;
import org.samatcha.inequality.MeasureCard;

/** A measure of inequality between groups: what readers must know, and its forms with the usual one first. */
public record Measure(MeasureCard card, List<Form> forms) {

    public Measure {
        forms = List.copyOf(forms);
        if (forms.stream().map(Form::variant).distinct().count() != forms.size() || forms.isEmpty()) {
            throw new IllegalArgumentException("The forms of " + card.id() + " need names, each its own");
        }
    }

    public static Measure of(MeasureCard card, Form... forms) {
        return new Measure(card, List.of(forms));
    }

    public String id() {
        return card.id();
    }

    /** The forms that the input asks for; all of them when it asks for none, so that each can say what it lacks. */
    List<Form> formsFor(Groups groups) {
        List<Form> asked =
                forms.stream().filter(form -> form.isAskedFor(groups)).toList();
        return asked.isEmpty() ? forms : asked;
    }
}
