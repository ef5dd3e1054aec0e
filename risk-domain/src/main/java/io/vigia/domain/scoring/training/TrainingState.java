package io.vigia.domain.scoring.training;

/** How far a training has come. */
public enum TrainingState {
    /** Waits for a process that trains. */
    QUEUED,
    /** A process trains. */
    RUNNING,
    /** The model is there and waits to be taken in. */
    TRAINED,
    /** The model is taken in. */
    SUCCEEDED,
    /** There was too little to learn from; what scored before goes on. */
    TOO_FEW,
    /** It came to nothing; the reason stands with it. */
    FAILED;

    /** Whether there is more to come. */
    public boolean open() {
        return this == QUEUED || this == RUNNING || this == TRAINED;
    }
}
