# The manner of news agencies: fillers and repeated words may go, an omission must be shown, grammar is not tidied.
name: ap
cleaned: filler
trimmed: marked
