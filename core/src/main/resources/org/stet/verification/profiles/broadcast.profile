# Speech for the ear: fillers, contractions and slips of inflection are tidied, and words may be left out unmarked.
name: broadcast
cleaned: filler, contraction, inflection
trimmed: any
