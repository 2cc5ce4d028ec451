package org.samatcha.base;

import java.io.Closeable;
import java.util.Iterator;

/** Things one after another from something that is open until it is closed. */
public interface ClosingIterator<T> extends Iterator<T>, Closeable {}
