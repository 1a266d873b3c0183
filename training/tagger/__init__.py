"""Training of the model that tells content, cue and source."""
