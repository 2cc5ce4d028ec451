package org.samatcha.protect.linked;

import org.samatcha.indicator.FigureKey;

/**
 * A sum that must not be known too well.
 *
 * @param about a figure that is hidden for it
 * @param width the least width that an attacker's interval may have
 */
record Sensitive(FigureKey about, LinearForm form, long width) {}
