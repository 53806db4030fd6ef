module ml-platform/pause

go 1.26
