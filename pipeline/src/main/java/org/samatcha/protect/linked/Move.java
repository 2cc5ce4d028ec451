package org.samatcha.protect.linked;

import java.util.List;
import java.util.Map;

/**
 * A way to change counts so that all sums stay sums.
 *
 * @param steps the change of each unknown
 * @param slackSteps the change of each form that must not be negative
 * @param forms the told sums that it changes; they must be hidden for it to pass unnoticed
 */
record Move(Map<Integer, Long> steps, Map<Integer, Long> slackSteps, List<Integer> forms) {}
