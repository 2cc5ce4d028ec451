package org.samatcha.inequality.reference;

import org.samatcha.inequality.flow.Transition;

/** Transition to the next level, in percent. */
final class TransitionFamily implements ReferenceFamily {

    @Override
    public String family() {
        return "transition";
    }

    @Override
    public Answer answer(ReferenceRow row) {
        Transition transition = Transition.of(
                Inline.number(row.inputColumns(), "new entrants next level t+1"),
                Inline.number(row.inputColumns(), "enrolment last grade t"),
                Inline.number(row.inputColumns(), "repeaters last grade t+1"));
        return Answer.closedForm(
                100 * (row.output().equals("transition_rate") ? transition.rate() : transition.effective()));
    }
}
