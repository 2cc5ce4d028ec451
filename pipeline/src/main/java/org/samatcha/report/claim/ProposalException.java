package org.samatcha.report.claim;

/** A proposal file that cannot be used as written; the message says where and what would be right. */
public final class ProposalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ProposalException(String message) {
        super(message);
    }
}
