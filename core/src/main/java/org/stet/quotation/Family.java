package org.stet.quotation;

/** Marks that pair with one another. The two families are read apart, because an apostrophe is no double mark. */
enum Family {
    /** Double marks of every shape: straight, curly, low, guillemets, two apostrophes. */
    DOUBLE,
    /** Single marks of every shape, and with them every apostrophe that could be one. */
    SINGLE
}
