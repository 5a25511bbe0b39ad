/// Templates.
