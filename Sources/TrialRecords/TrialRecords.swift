/// Reading clinical-trial records.
