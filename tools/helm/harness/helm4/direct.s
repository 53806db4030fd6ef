// A Go file that names functions without bodies needs an assembly file beside it.
