# The very words, and no others.
name: strict
cleaned: none
trimmed: none
