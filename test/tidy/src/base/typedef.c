typedef int number;
struct s {
    int typedefs;
};
